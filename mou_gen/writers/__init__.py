"""Writers: the Document as DOCX and as PDF. They see the tree and the theme, and nothing else."""
