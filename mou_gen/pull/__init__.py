"""Word files that come back: what was changed in them, by whom, and where it is to be written."""
