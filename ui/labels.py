"""The interface's words for every code that an analysis carries, in the language installed."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from analysis.model.codes import Genre, Kind, PictureWitness, Role, SourceKind

translate = QCoreApplication.translate

_KINDS: Final[Mapping[Kind, object]] = {
    Kind.UNATTRIBUTED_CLAIM: QT_TRANSLATE_NOOP("labels", "Statement without a source"),
    Kind.VAGUE_SOURCE: QT_TRANSLATE_NOOP("labels", "Vague source"),
    Kind.SECOND_HAND: QT_TRANSLATE_NOOP("labels", "Second-hand source"),
    Kind.HEARSAY: QT_TRANSLATE_NOOP("labels", "Hearsay wording"),
    Kind.LOADED_WORDING: QT_TRANSLATE_NOOP("labels", "Loaded wording"),
    Kind.HEADLINE_GAP: QT_TRANSLATE_NOOP("labels", "Promise not found in the text"),
    Kind.ARCHIVE_IMAGE: QT_TRANSLATE_NOOP("labels", "Archive picture"),
    Kind.MONETISATION: QT_TRANSLATE_NOOP("labels", "Offer or request"),
}

_LAYERS: Final[Mapping[Kind, object]] = {
    Kind.UNATTRIBUTED_CLAIM: QT_TRANSLATE_NOOP("labels", "Statements without a source"),
    Kind.VAGUE_SOURCE: QT_TRANSLATE_NOOP("labels", "Vague sources"),
    Kind.SECOND_HAND: QT_TRANSLATE_NOOP("labels", "Second-hand sources"),
    Kind.HEARSAY: QT_TRANSLATE_NOOP("labels", "Hearsay"),
    Kind.LOADED_WORDING: QT_TRANSLATE_NOOP("labels", "Loaded words"),
    Kind.HEADLINE_GAP: QT_TRANSLATE_NOOP("labels", "Promises not found in the text"),
    Kind.ARCHIVE_IMAGE: QT_TRANSLATE_NOOP("labels", "Archive pictures"),
    Kind.MONETISATION: QT_TRANSLATE_NOOP("labels", "Offers and requests"),
}

_ROLES: Final[Mapping[Role, object]] = {
    Role.TITLE: QT_TRANSLATE_NOOP("labels", "Title"),
    Role.SUBTITLE: QT_TRANSLATE_NOOP("labels", "Subtitle"),
    Role.BYLINE: QT_TRANSLATE_NOOP("labels", "By-line"),
    Role.DATE: QT_TRANSLATE_NOOP("labels", "Date"),
    Role.LEDE: QT_TRANSLATE_NOOP("labels", "Opening"),
    Role.HEADING: QT_TRANSLATE_NOOP("labels", "Heading"),
    Role.PARAGRAPH: QT_TRANSLATE_NOOP("labels", "Paragraph"),
    Role.QUOTE: QT_TRANSLATE_NOOP("labels", "Quotation"),
    Role.LIST: QT_TRANSLATE_NOOP("labels", "List"),
    Role.CAPTION: QT_TRANSLATE_NOOP("labels", "Caption"),
    Role.PROMPT: QT_TRANSLATE_NOOP("labels", "Prompt"),
    Role.RIGHTS: QT_TRANSLATE_NOOP("labels", "Rights"),
    Role.OTHER: QT_TRANSLATE_NOOP("labels", "Other"),
}

_SOURCE_KINDS: Final[Mapping[SourceKind, object]] = {
    SourceKind.PERSON: QT_TRANSLATE_NOOP("labels", "Person"),
    SourceKind.OFFICIAL: QT_TRANSLATE_NOOP("labels", "Official"),
    SourceKind.ORGANISATION: QT_TRANSLATE_NOOP("labels", "Organisation"),
    SourceKind.STATE_MEDIA: QT_TRANSLATE_NOOP("labels", "State media"),
    SourceKind.MEDIA: QT_TRANSLATE_NOOP("labels", "Other media"),
    SourceKind.DOCUMENT: QT_TRANSLATE_NOOP("labels", "Document"),
    SourceKind.SOCIAL_MEDIA: QT_TRANSLATE_NOOP("labels", "Social media"),
    SourceKind.ANONYMOUS: QT_TRANSLATE_NOOP("labels", "Unnamed"),
    SourceKind.VAGUE: QT_TRANSLATE_NOOP("labels", "Vague"),
    SourceKind.SELF: QT_TRANSLATE_NOOP("labels", "The outlet itself"),
    SourceKind.UNRESOLVED: QT_TRANSLATE_NOOP("labels", "Not traced"),
}

_GENRES: Final[Mapping[Genre, object]] = {
    Genre.NEWS: QT_TRANSLATE_NOOP("labels", "News"),
    Genre.OPINION: QT_TRANSLATE_NOOP("labels", "Opinion"),
    Genre.ADVERT: QT_TRANSLATE_NOOP("labels", "Advertisement"),
    Genre.INTERVIEW: QT_TRANSLATE_NOOP("labels", "Interview"),
    Genre.SATIRE: QT_TRANSLATE_NOOP("labels", "Satire"),
}

_LEVELS: Final[Mapping[str, object]] = {
    "easy": QT_TRANSLATE_NOOP("labels", "easy to read"),
    "medium": QT_TRANSLATE_NOOP("labels", "of average difficulty"),
    "hard": QT_TRANSLATE_NOOP("labels", "hard to read"),
    "very_hard": QT_TRANSLATE_NOOP("labels", "very hard to read"),
}

_FORMULAS: Final[Mapping[str, object]] = {
    "lix": QT_TRANSLATE_NOOP("labels", "LIX"),
    "kandel_moles": QT_TRANSLATE_NOOP("labels", "Kandel–Moles"),
    "flesch": QT_TRANSLATE_NOOP("labels", "Flesch reading ease"),
    "textstat": QT_TRANSLATE_NOOP("labels", "The same, counted by textstat"),
}

_MEANINGS: Final[Mapping[str, object]] = {
    "lix": QT_TRANSLATE_NOOP(
        "labels",
        "Words per sentence plus the share of long words, the same in every language. "
        "Below 30 easy, 40 to 50 a newspaper, above 60 very hard.",
    ),
    "kandel_moles": QT_TRANSLATE_NOOP(
        "labels",
        "Sentence length and syllables, for French. 100 is very easy, 60 average, 30 hard.",
    ),
    "textstat": QT_TRANSLATE_NOOP(
        "labels",
        "A second opinion: another program’s count of sentences and syllables, with the same "
        "formula. A few points apart is usual.",
    ),
    "flesch": QT_TRANSLATE_NOOP(
        "labels",
        "Sentence length and syllables, for English. 100 is very easy, 60 average, 30 hard.",
    ),
}

_CREDITS: Final[Mapping[str, object]] = {
    "doubt": QT_TRANSLATE_NOOP("labels", "The article says what it could not check."),
    "reply": QT_TRANSLATE_NOOP("labels", "The people concerned were asked for a reply."),
}

_LANGUAGES: Final[Mapping[str, object]] = {
    "de": QT_TRANSLATE_NOOP("labels", "German"),
    "en": QT_TRANSLATE_NOOP("labels", "English"),
    "fr": QT_TRANSLATE_NOOP("labels", "French"),
}

_PICTURE_WITNESSES: Final[Mapping[PictureWitness, object]] = {
    PictureWitness.JSON_LD: QT_TRANSLATE_NOOP("labels", "The page’s data say"),
    PictureWitness.FILE: QT_TRANSLATE_NOOP("labels", "The file itself says"),
    PictureWitness.ALT: QT_TRANSLATE_NOOP("labels", "Its description says"),
    PictureWitness.FILE_NAME: QT_TRANSLATE_NOOP("labels", "Its file is called"),
}

_REMOVED: Final[Mapping[str, object]] = {
    "menu": QT_TRANSLATE_NOOP("labels", "menu"),
    "related": QT_TRANSLATE_NOOP("labels", "links to other articles"),
    "hidden": QT_TRANSLATE_NOOP("labels", "hidden on the page"),
    "share": QT_TRANSLATE_NOOP("labels", "share buttons"),
    "comments": QT_TRANSLATE_NOOP("labels", "comments"),
    "advert": QT_TRANSLATE_NOOP("labels", "advertisement"),
    "footer": QT_TRANSLATE_NOOP("labels", "foot of the page"),
    "consent": QT_TRANSLATE_NOOP("labels", "consent notice"),
    "prompt": QT_TRANSLATE_NOOP("labels", "promotion"),
    "author": QT_TRANSLATE_NOOP("labels", "about the author"),
    "tags": QT_TRANSLATE_NOOP("labels", "keywords"),
    "aside": QT_TRANSLATE_NOOP("labels", "side column"),
    "form": QT_TRANSLATE_NOOP("labels", "form"),
    "player": QT_TRANSLATE_NOOP("labels", "player"),
    "outside": QT_TRANSLATE_NOOP("labels", "outside the article"),
}


def kind(of: Kind) -> str:
    """One finding of this kind, as a heading."""
    return translate("labels", str(_KINDS[of]))


def layer(of: Kind) -> str:
    """All findings of this kind, as a line of the legend."""
    return translate("labels", str(_LAYERS[of]))


def role(of: Role) -> str:
    """What a block is in its article."""
    return translate("labels", str(_ROLES[of]))


def source_kind(of: SourceKind) -> str:
    """What sort of source somebody is."""
    return translate("labels", str(_SOURCE_KINDS[of]))


def picture_witness(of: PictureWitness) -> str:
    """Who speaks of a picture, as the beginning of a line."""
    return translate("labels", str(_PICTURE_WITNESSES[of]))


def genre(of: Genre) -> str:
    """What the page says the article is."""
    return translate("labels", str(_GENRES[of]))


def level(code: str) -> str:
    """How hard a text is, as the end of a sentence."""
    return _worded(_LEVELS, code)


def formula(code: str) -> str:
    """The name of a readability formula."""
    return _worded(_FORMULAS, code)


def formula_meaning(code: str) -> str:
    """What the figure of a readability formula counts, and how to read it."""
    return _worded(_MEANINGS, code)


def credit(code: str) -> str:
    """What is good about a passage."""
    return _worded(_CREDITS, code)


def language(code: str) -> str:
    """The name of a language, in the interface's language where it is known."""
    known = _LANGUAGES.get(code)
    return translate("labels", str(known)) if known else QLocale(code).nativeLanguageName() or code


def in_parts(told: str, others: Sequence[str]) -> str:
    """The language of a text, with the names of those that a part of it is in."""
    for code in others:
        with_part = translate("labels", "%1, with a part in %2", "two languages")
        told = with_part.replace("%1", told).replace("%2", language(code))
    return told


def removed(code: str) -> str:
    """Why a block of the page is not in the text."""
    return _worded(_REMOVED, code)


def certainty(confidence: float) -> str:
    """How sure Selon is of a finding (0 to 1), in words."""
    if confidence >= 0.85:  # noqa: PLR2004 - the borders of the words, here and nowhere else
        return translate("labels", "Selon is sure of this mark.")
    if confidence >= 0.6:  # noqa: PLR2004
        return translate("labels", "Selon is fairly sure of this mark.")
    return translate("labels", "Selon is unsure of this mark.")


def decimal(value: float) -> str:
    """A number with one decimal, in the interface's way."""
    return QLocale().toString(value, "f", 1)


def in_quotes(words: str) -> str:
    """The words between the quotation marks of the interface's language."""
    return translate("labels", "“%1”", "quotation marks").replace("%1", words)


def date(iso: str) -> str:
    """A date of the page by the reader's locale, or as it was written when it is no date."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load, and no first paint has a date

    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else iso


def _worded(words: Mapping[str, object], code: str) -> str:
    known = words.get(code)
    return translate("labels", str(known)) if known else code.replace("_", " ")
