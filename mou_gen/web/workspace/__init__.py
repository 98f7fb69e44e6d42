"""The workspace: pages and forms over a data folder, for those who write no YAML. Django's home."""
