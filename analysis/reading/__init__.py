"""From an origin to an article: the text, its blocks, and what other readers throw away."""
