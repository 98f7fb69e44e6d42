"""What a regency may change: templates in layers, packs, labels, themes, and the tables of law."""
