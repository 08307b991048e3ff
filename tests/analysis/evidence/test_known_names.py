"""What the lists know of a source wins over what its words look like."""

import pytest

from analysis.model.codes import SourceKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Reuters", SourceKind.MEDIA),
        ("the Dunmore Gazette", SourceKind.MEDIA),
        ("the White House", SourceKind.OFFICIAL),
        ("Oxfam", SourceKind.ORGANISATION),
        ("Damascus", SourceKind.OFFICIAL),
        ("our reporter", SourceKind.SELF),
        ("a study published in Nature", SourceKind.DOCUMENT),
    ],
)
def test_listed_sources(traced, text, kind):
    _, _, _, sources = traced(f"According to {text}, the old bridge is cracked.", "en")
    assert [source.kind for source in sources] == [kind]
