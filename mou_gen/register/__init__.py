"""The register of numbers: which number belongs to which document, for good."""
