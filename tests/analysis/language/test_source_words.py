"""Lists of source words."""

from analysis.language.source_words import SourceWords, united


def test_lists_are_put_together_once():
    words = SourceWords(definite=frozenset({"the"}), joints=frozenset({"of", "for"}))
    both = united(words, "definite", "joints")
    assert both == {"the", "of", "for"}
    assert united(words, "definite", "joints") is both
