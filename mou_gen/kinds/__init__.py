"""The kinds of documents: for each its model, its documents, and the facts of each template."""
