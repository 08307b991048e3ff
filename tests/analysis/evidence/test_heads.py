"""The noun at the head of a phrase says what the source is."""

import pytest

from analysis.evidence.heads import head_of, is_bare, kind_of_head
from analysis.evidence.phrase import phrase_of
from analysis.model.codes import SourceKind


def phrase(text, code, cut, packs):
    (paragraph,) = cut(text, code)
    return phrase_of(paragraph.tokens, [False] * len(paragraph.tokens), packs.by_code[code])


@pytest.mark.parametrize(
    ("text", "code", "head", "kind"),
    [
        ("a senior police official", "en", "official", SourceKind.ANONYMOUS),
        ("the police", "en", "police", SourceKind.OFFICIAL),
        ("some experts", "en", "experts", SourceKind.VAGUE),
        ("une source policière", "fr", "source", SourceKind.ANONYMOUS),
        ("le rapport", "fr", "rapport", SourceKind.DOCUMENT),
        ("d'autres médias", "fr", "médias", SourceKind.VAGUE),
        ("trois témoins", "fr", "témoins", SourceKind.ANONYMOUS),
        ("l'agence", "fr", "agence", SourceKind.MEDIA),
        ("l'agence de presse", "fr", "agence", SourceKind.MEDIA),
        ("l'agence de santé", "fr", "agence", SourceKind.OFFICIAL),
        ("the health agency", "en", "agency", SourceKind.OFFICIAL),
        ("the news agency", "en", "agency", SourceKind.MEDIA),
    ],
)
def test_heads_and_their_kinds(text, code, head, kind, cut, packs):
    words = packs.by_code[code].sources
    found = phrase(text, code, cut, packs)
    assert head_of(found, words) == head
    definite = found.lead and found.lead[0] in words.definite
    assert kind_of_head(head, found, words, named=False, is_definite=bool(definite)) is kind


def test_a_source_on_the_ground_tells_nothing_about_itself(cut, packs, french):
    assert is_bare(phrase("des sources sur le terrain", "fr", cut, packs), french.sources)
    assert not is_bare(phrase("une source policière", "fr", cut, packs), french.sources)
