"""The name guard: what of sealed data must not be read in an open document, and where it is."""
