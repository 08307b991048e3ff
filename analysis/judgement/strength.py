"""To which class of strength a source belongs, by what the article tells about it."""

from analysis.model.codes import SourceKind
from analysis.model.evidence import Source

CLASSES = frozenset(
    {
        "witness",
        "document_linked",
        "document",
        "document_unnamed",
        "person_with_role",
        "organisation",
        "person",
        "agency",
        "official",
        "media_linked",
        "media",
        "anonymous_explained",
        "social_media",
        "state_media",
        "anonymous_with_role",
        "own_word",
        "anonymous",
        "social_media_unnamed",
        "vague",
    }
)
"""Codes of the classes; their strengths stand in `scoring.toml`."""

LOOKED_UP = CLASSES - {
    "document_unnamed",
    "anonymous_explained",
    "anonymous_with_role",
    "own_word",
    "anonymous",
    "social_media_unnamed",
    "vague",
}
"""Classes of sources that a reader could find again."""


def strength_class(source: Source) -> str | None:
    """The class of `source`; None where Selon could not trace it."""
    if source.witness and source.kind in (SourceKind.SELF, SourceKind.UNRESOLVED):
        return "witness"
    if source.kind in _ASKED:
        return _ASKED[source.kind](source)
    return _PLAIN.get(source.kind)


def _person(source: Source) -> str:
    if not source.named:
        return _anonymous(source)
    return "person_with_role" if source.role else "person"


def _official(source: Source) -> str:
    """Somebody with a name and an office, or the body itself."""
    return "person_with_role" if source.named and source.role else "official"


def _media(source: Source) -> str:
    if source.agency:
        return "agency"
    return "media_linked" if source.linked else "media"


def _document(source: Source) -> str:
    if source.linked:
        return "document_linked"
    return "document" if source.named else "document_unnamed"


def _social_media(source: Source) -> str:
    return "social_media" if source.named else "social_media_unnamed"


def _anonymous(source: Source) -> str:
    if source.explained:
        return "anonymous_explained"
    return "anonymous_with_role" if source.role else "anonymous"


_ASKED = {
    SourceKind.PERSON: _person,
    SourceKind.OFFICIAL: _official,
    SourceKind.MEDIA: _media,
    SourceKind.DOCUMENT: _document,
    SourceKind.SOCIAL_MEDIA: _social_media,
    SourceKind.ANONYMOUS: _anonymous,
}
"""Kinds with more than one class."""

_PLAIN = {
    SourceKind.ORGANISATION: "organisation",
    SourceKind.STATE_MEDIA: "state_media",
    SourceKind.VAGUE: "vague",
    SourceKind.SELF: "own_word",
}
