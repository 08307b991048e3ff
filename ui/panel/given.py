"""How many statements are given for the same sources: counted once, for table and picture."""

from collections import Counter

from analysis.model.judgement import Analysis


def given(analysis: Analysis) -> Counter[tuple[int, ...]]:
    """Statements for each set of sources, by their ids; the empty set is of those without any."""
    return Counter(sentence.sources for sentence in analysis.sentences if sentence.is_claim)
