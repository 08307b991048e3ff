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
