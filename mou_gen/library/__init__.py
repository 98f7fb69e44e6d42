"""What a regency may override: templates in layers, packs, labels, themes, and legal tables."""
