"""The stops of the tour: what is said at each, and what is shown meanwhile."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from ui import labels

translate = QCoreApplication.translate
_N = QT_TRANSLATE_NOOP


class Stop(NamedTuple):
    """Source words with a mark that is shown, its card if asked for, or a part of the panel."""

    words: object
    finding: Finding | None = None
    card: bool = False
    part: str = ""


_MARK: Final = _N(
    "Tour",
    "A tint with its line and its letter is a mark: something to look at, never a fault. "
    "This one is called “{kind}”.",
)
_CARD: Final = _N(
    "Tour",
    "A click on a mark, or the key N, opens its card: what was seen, why it matters, "
    "when it is fine, what to ask.",
)
_BARE: Final = _N("Tour", "Dashes: a statement that can be checked, and nobody is named for it.")
_LAYERS: Final = _N(
    "Tour", "Every kind has its sign and its key: 1 to 8 take its marks away and bring them back."
)
_RANGE: Final = _N(
    "Tour",
    "First the counts, then a range: how clearly the article shows where its information comes "
    "from. It says nothing about the facts themselves.",
)
_DISAGREE: Final = _N(
    "Tour",
    "You see it otherwise? “Not right?” changes the mark, the range follows, "
    "and Ctrl+Z takes it back.",
)


def stops(shown: Sequence[Finding], *, panel: bool) -> tuple[Stop, ...]:
    """The tour through an article with these marks; none where nothing is marked."""
    if not shown:
        return ()
    kinds = (Kind.SECOND_HAND, Kind.VAGUE_SOURCE, Kind.LOADED_WORDING)
    first = _first(shown, kinds) or shown[0]
    bare = _first(shown, (Kind.UNATTRIBUTED_CLAIM,))
    way = [Stop(_MARK, first), Stop(_CARD, first, card=True)]
    if bare is not None and bare is not first:
        way.append(Stop(_BARE, bare))
    if panel:
        way += [Stop(_LAYERS, part="layers"), Stop(_RANGE, part="score")]
    return (*way, Stop(_DISAGREE, first, card=True))


def said(stop: Stop) -> str:
    """What is said there, in the language installed."""
    words = translate("Tour", str(stop.words))
    return words.replace("{kind}", labels.kind(stop.finding.kind)) if stop.finding else words


def _first(shown: Sequence[Finding], kinds: tuple[Kind, ...]) -> Finding | None:
    """The first mark of the first of these kinds that there is."""
    return next((f for kind in kinds for f in shown if f.kind is kind), None)
