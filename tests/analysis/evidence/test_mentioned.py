"""A mention changes its kind without losing where it stands."""

from analysis.evidence.mentioned import Mention, as_body
from analysis.model.codes import SourceKind
from analysis.model.span import Span


def test_a_lone_name_becomes_a_body_under_its_name():
    lone = Mention(Span(3, 10), SourceKind.PERSON, "Norvane", key="person norvane", lone=True)
    body = as_body(lone)
    assert (body.span, body.kind, body.key) == (Span(3, 10), SourceKind.ORGANISATION, "norvane")
    assert not body.lone
