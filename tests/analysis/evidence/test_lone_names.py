"""A name without a noun beside it, and a noun without a name."""

import pytest

from analysis.model.codes import SourceKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norvane", SourceKind.ORGANISATION),
        ("VDLC", SourceKind.ORGANISATION),
        ("Macron", SourceKind.PERSON),
        ("Lindiwe Sorour", SourceKind.PERSON),
        ("a shipwright", SourceKind.ANONYMOUS),
        ("some", SourceKind.VAGUE),
    ],
)
def test_a_name_or_a_noun_alone(traced, text, kind):
    _, _, _, sources = traced(f"According to {text}, the old bridge is cracked.", "en")
    assert [source.kind for source in sources] == [kind]


def test_a_plural_for_people_that_opens_a_sentence_is_no_name(traced):
    text = "Insurers estimate that the fire cost three million. The insurance agency said nothing."
    _, _, _, (source, *_) = traced(text, "en")
    assert (source.kind, source.named) == (SourceKind.UNRESOLVED, False)


def test_somebody_of_such_a_name_who_was_introduced_keeps_it(traced):
    text = "The engineer Claire Rogers came at noon.\n\nRogers said that the dam leaks."
    *_, (source,) = traced(text, "en")
    assert (source.name, source.kind) == ("Claire Rogers", SourceKind.PERSON)


def test_a_capital_before_a_noun_for_many_is_their_sort(traced):
    *_, [source] = traced("Hotel owners complained that guests had left.", "en")
    assert (source.kind.value, source.name) == ("anonymous", "Hotel owners")
