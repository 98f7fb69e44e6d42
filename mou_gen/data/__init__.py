"""What users write: YAML files as values that know their place, and what models are built on."""
