"""Reads data files: YAML as values that know their place, and the basis of the models."""
