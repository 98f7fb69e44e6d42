"""Languages: numbers, dates, regions, and fixed words."""
