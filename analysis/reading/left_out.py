"""Why a piece of a page did not come into the text."""

from analysis.reading.markup import Zone
from analysis.reading.pieces import Piece

_WHY = (
    (Zone.HIDDEN, "hidden"),
    (Zone.CONSENT, "consent"),
    (Zone.MENU, "menu"),
    (Zone.FOOT, "footer"),
    (Zone.COMMENTS, "comments"),
    (Zone.SHARE, "share"),
    (Zone.RELATED, "related"),
    (Zone.ADVERT, "advert"),
    (Zone.PROMO, "prompt"),
    (Zone.BIO, "author"),
    (Zone.TAGS, "tags"),
    (Zone.SIDE, "aside"),
    (Zone.FORM, "form"),
    (Zone.PLAYER, "player"),
)


def why_not(piece: Piece) -> str:
    """Why a piece is not in the text, by its zone."""
    return next((why for zone, why in _WHY if piece.zone & zone), "outside")
