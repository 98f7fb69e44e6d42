"""What a sentence states of a thing besides its figure: on which day, where, how often, by whom, for whom.

Rules compare two such statements; the modules work on plain text and know nothing of documents.
"""
