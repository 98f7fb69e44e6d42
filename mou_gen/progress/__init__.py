"""Who owes what, by when: the follow-ups of an agreement over all its minutes."""
