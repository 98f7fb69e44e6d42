"""Where a text cites an article, a paragraph, an item, an annex or a commitment, and what stands there."""
