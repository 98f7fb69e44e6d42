"""Where a text cites a law: by its number, year and title, and for what."""
