"""What mou-gen costs, as ratios to what it stands on."""
