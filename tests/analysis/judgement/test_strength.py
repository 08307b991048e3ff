"""Every kind of source has its class, and the file of numbers knows it."""

import pytest

from analysis.judgement.strength import CLASSES, LOOKED_UP, strength_class
from analysis.model.codes import SourceKind
from tests.analysis.judgement.invented import source

CASES = [
    ("witness", SourceKind.SELF, {"witness": True}),
    ("own_word", SourceKind.SELF, {}),
    ("document_linked", SourceKind.DOCUMENT, {"linked": True}),
    ("document", SourceKind.DOCUMENT, {}),
    ("document_unnamed", SourceKind.DOCUMENT, {"named": False}),
    ("person_with_role", SourceKind.PERSON, {"role": "mayor"}),
    ("person", SourceKind.PERSON, {}),
    ("anonymous_with_role", SourceKind.PERSON, {"named": False, "role": "a nurse"}),
    ("person_with_role", SourceKind.OFFICIAL, {"role": "prefect"}),
    ("official", SourceKind.OFFICIAL, {}),
    ("official", SourceKind.OFFICIAL, {"named": False, "role": "the police"}),
    ("organisation", SourceKind.ORGANISATION, {}),
    ("media", SourceKind.MEDIA, {}),
    ("media_linked", SourceKind.MEDIA, {"linked": True}),
    ("agency", SourceKind.MEDIA, {"agency": True}),
    ("state_media", SourceKind.STATE_MEDIA, {"linked": True}),
    ("social_media", SourceKind.SOCIAL_MEDIA, {}),
    ("social_media_unnamed", SourceKind.SOCIAL_MEDIA, {"named": False}),
    ("anonymous", SourceKind.ANONYMOUS, {}),
    ("anonymous_with_role", SourceKind.ANONYMOUS, {"role": "a clerk"}),
    ("anonymous_explained", SourceKind.ANONYMOUS, {"role": "a clerk", "explained": True}),
    ("vague", SourceKind.VAGUE, {}),
    (None, SourceKind.UNRESOLVED, {}),
]


@pytest.mark.parametrize(("code", "kind", "about"), CASES)
def test_class_of_a_source(code, kind, about):
    assert strength_class(source(0, kind, **about)) == code


def test_every_class_can_be_reached_and_has_a_number(scoring):
    assert {code for code, _, _ in CASES} - {None} == CLASSES == scoring.strength.keys()
    assert LOOKED_UP < CLASSES


def test_strengths_keep_the_order_of_the_handbooks(scoring):
    ladder = [
        "witness", "person_with_role", "organisation", "person", "official", "media_linked",
        "media", "anonymous_explained", "state_media", "anonymous_with_role", "own_word",
        "anonymous", "social_media_unnamed", "vague",
    ]  # fmt: skip
    values = [scoring.strength[code].value for code in ladder]
    assert values == sorted(values, reverse=True)
