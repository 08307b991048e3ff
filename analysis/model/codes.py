"""The closed lists of codes that records, packs and the window share."""

from enum import StrEnum


class InputKind(StrEnum):
    """The format of what arrived."""

    TEXT = "text"
    HTML = "html"
    URL = "url"
    MHTML = "mhtml"
    MARKDOWN = "markdown"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    EPUB = "epub"


class Role(StrEnum):
    """What a block is in its article."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATE = "date"
    LEDE = "lede"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST = "list"
    CAPTION = "caption"
    PROMPT = "prompt"
    RIGHTS = "rights"
    OTHER = "other"


class Place(StrEnum):
    """Where on its page a block stands; in plain text, in the text or at its cut."""

    TEXT = "text"
    CUT = "cut"  # where the text stops and goes on behind a wall
    AROUND = "around"  # boxes beside the article, what follows it
    MENU = "menu"  # the site's own frame: menus, head and foot of every page


class Genre(StrEnum):
    """What the page or its label says the article is."""

    NEWS = "news"
    OPINION = "opinion"
    ADVERT = "advert"
    INTERVIEW = "interview"
    SATIRE = "satire"


class Witness(StrEnum):
    """Where on a page a statement about it stands."""

    VISIBLE = "visible"
    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    OPENGRAPH = "opengraph"
    META = "meta"
    WINDOW = "window"  # the title of the window
    ADDRESS = "address"


class CutSign(StrEnum):
    """How a page shows that its text goes on where one cannot read it."""

    WALL = "wall"  # a prompt says so
    DECLARED = "declared"  # the publisher declares a closed part, and words are missing
    CLASS = "class"  # a part behind a short text is a wall by its class name
    CONTINUES = "continues"  # a line behind a short text leads to its rest
    STOPS = "stops"  # the last sentence is left open, and a call for money follows


class PictureWitness(StrEnum):
    """What speaks of a picture besides its caption."""

    JSON_LD = "json-ld"
    FILE = "file"  # EXIF, IPTC or XMP inside a file beside a saved page
    ALT = "alt"
    FILE_NAME = "file_name"


BODY = frozenset({Role.LEDE, Role.PARAGRAPH, Role.QUOTE, Role.LIST})
"""Roles of running text: where claims and attributions are looked for."""


OPENING = frozenset({Role.TITLE, Role.SUBTITLE})
"""Roles of the promise that the body is checked against (the first paragraph joins them)."""


class Voice(StrEnum):
    """Whose words they are."""

    AUTHOR = "author"
    QUOTED = "quoted"
    MIXED = "mixed"


class Attributed(StrEnum):
    """How a sentence says where it comes from."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    CARRIED = "carried"
    NONE = "none"


class Statement(StrEnum):
    """What a sentence does."""

    CLAIM = "claim"  # checkable, a careful reader may want a source
    RECORD = "record"  # checkable, a public event or public record
    BACKGROUND = "background"  # what any reader knows
    OPINION = "opinion"
    FORECAST = "forecast"
    EXPERIENCE = "experience"
    QUESTION = "question"
    EXHORTATION = "exhortation"
    DOUBT = "doubt"  # says what is not known
    FURNITURE = "furniture"


class Manner(StrEnum):
    """How the words of a source are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Attitude(StrEnum):
    """What a source does with the content: the record's `type` of an attribution."""

    SPEECH = "speech"
    THOUGHT = "thought"
    WILL = "will"


class SourceKind(StrEnum):
    """Kinds of source, see `OUTPUT` in the README."""

    PERSON = "person"
    OFFICIAL = "official"
    ORGANISATION = "organisation"
    STATE_MEDIA = "state_media"
    MEDIA = "media"
    DOCUMENT = "document"
    SOCIAL_MEDIA = "social_media"
    ANONYMOUS = "anonymous"
    VAGUE = "vague"
    SELF = "self"
    UNRESOLVED = "unresolved"


class Kind(StrEnum):
    """Kinds of finding, in the order of the legend."""

    UNATTRIBUTED_CLAIM = "unattributed_claim"
    VAGUE_SOURCE = "vague_source"
    SECOND_HAND = "second_hand"
    HEARSAY = "hearsay"
    LOADED_WORDING = "loaded_wording"
    HEADLINE_GAP = "headline_gap"
    ARCHIVE_IMAGE = "archive_image"
    MONETISATION = "monetisation"


class Tier(StrEnum):
    """A: shown by default; B: on "show more"; C: teaching lists only."""

    A = "A"
    B = "B"
    C = "C"
