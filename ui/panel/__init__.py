"""Beside the article: the index, the sources, the findings."""
