"""Word files as they come back: the copy of what was sent, and the words that stand in them now."""
