"""Findings as text and for programs, with the lines they mean, and the pages of the manual."""
