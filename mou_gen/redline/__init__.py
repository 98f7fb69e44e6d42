"""Two versions of a document as one that says what has changed, and as a matrix of the changes."""
