"""Many documents: what has changed, who makes them, what is remembered, and how files are written."""
