"""Bilingual agreements, minutes and referrals for Indonesian regencies, from YAML to DOCX and PDF."""

__version__ = "0.1.0"
