"""Builds: change detection, workers, the build record, and writing files."""
