"""Writers: the Document as DOCX and PDF. They use only the tree and the theme."""
