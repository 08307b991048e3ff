"""A word is worked out once."""

from analysis.language import memo
from analysis.language.memo import Memo


def test_each_word_is_asked_about_once():
    asked: list[str] = []
    lengths = Memo(lambda word: asked.append(word) or len(word))
    assert [lengths[w] for w in ("harbour", "sea", "harbour")] == [7, 3, 7]
    assert asked == ["harbour", "sea"]


def test_it_forgets_rather_than_grow(monkeypatch):
    monkeypatch.setattr(memo, "_KNOWN", 3)
    lengths = Memo(len)
    assert [lengths["x" * n] for n in range(9)] == list(range(9))
    assert len(lengths) <= 3
