"""Rules over the data and the Document; each yields findings with a place."""
