"""What one language says: numbers, dates, regions, and the fixed words of the program."""
