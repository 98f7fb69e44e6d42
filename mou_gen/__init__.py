"""Bilingual agreements, minutes and referrals of Indonesian regencies, from YAML to DOCX and PDF."""

__version__ = "0.1.0"
