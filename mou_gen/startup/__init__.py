"""What keeps the start of a command short: expressions compiled at their first use and once, and classes of values made quickly."""
