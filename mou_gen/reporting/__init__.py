"""Reports: findings as text and for programs, with their lines, and the pages of the manual."""
