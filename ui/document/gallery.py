"""What stands for a picture that is not beside its page: an offer, a wait, a failure, itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QImage

translate = QCoreApplication.translate


class State(Enum):
    """How far a picture is."""

    OFFERED = auto()
    COMING = auto()
    FAILED = auto()
    SHOWN = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """A picture that its reader may ask for: where it is, whom that asks, and what came of it."""

    address: str
    site: str
    state: State = State.OFFERED
    why: str = ""  # the code of a failure
    image: QImage | None = None

    @property
    def can_be_asked_for(self) -> bool:
        """Whether a click asks for it."""
        return self.state in (State.OFFERED, State.FAILED)


Gallery = Mapping[str, Offer]
"""Offers by the picture's own name on its page."""

NO_PICTURES: Final[Gallery] = MappingProxyType({})


class PictureRoom(NamedTuple):
    """What there is for pictures: the pixels that one may be wide, and those fetched so far."""

    width: int
    gallery: Gallery = NO_PICTURES


_WHY: Final[Mapping[str, object]] = {
    "dns": QT_TRANSLATE_NOOP("gallery", "No site of that name was found."),
    "refused": QT_TRANSLATE_NOOP("gallery", "The site refuses the connection."),
    "offline": QT_TRANSLATE_NOOP("gallery", "There is no network."),
    "proxy": QT_TRANSLATE_NOOP("gallery", "The network’s proxy refused the request."),
    "timeout": QT_TRANSLATE_NOOP("gallery", "The site took too long to answer."),
    "too_large": QT_TRANSLATE_NOOP("gallery", "It is larger than Selon takes."),
    "too_many_pixels": QT_TRANSLATE_NOOP("gallery", "It has more pixels than Selon unpacks."),
    "redirect_loop": QT_TRANSLATE_NOOP("gallery", "The site sends the request round in circles."),
    "private_address": QT_TRANSLATE_NOOP(
        "gallery", "It leads to this computer or its private network, where Selon does not go."
    ),
    "bad_redirect": QT_TRANSLATE_NOOP(
        "gallery", "The site points to an address that Selon does not open."
    ),
    "tls": QT_TRANSLATE_NOOP("gallery", "The site’s certificate is not accepted."),
    "not_picture": QT_TRANSLATE_NOOP(
        "gallery", "What came is no picture, or none of a kind that Selon shows."
    ),
    "damaged": QT_TRANSLATE_NOOP("gallery", "What came is damaged."),
    "closed": QT_TRANSLATE_NOOP("gallery", "The site broke off before it was complete."),
    "http_404": QT_TRANSLATE_NOOP("gallery", "The site no longer has it."),
    "http_410": QT_TRANSLATE_NOOP("gallery", "The site no longer has it."),
    "password": QT_TRANSLATE_NOOP("gallery", "Its address holds a password."),
}


def fetched(gallery: Gallery) -> Gallery:
    """Those that are there; elsewhere than on the reader's own page nothing is offered."""
    return {src: offer for src, offer in gallery.items() if offer.image is not None}


def said(offer: Offer | None) -> str:
    """What came of the picture, in the language installed; nothing while nobody has asked."""
    if offer is None:
        return ""
    if offer.state is State.COMING:
        return translate("gallery", "Fetching it from {site}…").format(site=offer.site)
    return _failure(offer.why) if offer.state is State.FAILED else ""


def asked(offer: Offer | None) -> str:
    """What a click does, and whom it asks; nothing where it does nothing."""
    if offer is None or not offer.can_be_asked_for:
        return ""
    if offer.state is State.FAILED:
        words = translate("gallery", "Try again (Selon fetches it from {site})")
    else:
        words = translate("gallery", "Show this picture (Selon fetches it from {site})")
    return words.format(site=offer.site)


def _failure(why: str) -> str:
    known = _WHY.get(why)
    if known is not None:
        return translate("gallery", str(known))
    status = why.removeprefix("http_")
    if status.isdecimal():
        words = translate("gallery", "The site does not give it out (answer {status}).")
        return words.format(status=status)
    return translate("gallery", "It did not arrive.")
