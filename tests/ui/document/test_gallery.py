"""An offer says whom it asks; a failure says why, each in its own sentence."""

import pytest
from PySide6.QtGui import QImage

from ui.document.gallery import Offer, State, asked, fetched, said

OFFER = Offer("https://img.example/a.png", "img.example")
CODES = (
    *("dns", "refused", "offline", "proxy", "timeout", "too_large", "too_many_pixels", "tls"),
    *("redirect_loop", "closed", "private_address", "bad_redirect", "not_picture", "damaged"),
    "password",
)


def failed(why):
    return said(Offer(OFFER.address, OFFER.site, State.FAILED, why))


def test_an_offer_names_the_site_and_says_nothing_else(qapp):
    assert said(OFFER) == ""
    assert "img.example" in asked(OFFER)


@pytest.mark.parametrize("state", [State.COMING, State.SHOWN])
def test_what_comes_or_is_there_cannot_be_asked_for(qapp, state):
    offer = Offer(OFFER.address, OFFER.site, state)
    assert not offer.can_be_asked_for
    assert asked(offer) == ""


def test_every_failure_has_a_sentence_of_its_own(qapp):
    told = [failed(why) for why in (*CODES, "http_404", "http_403", "?")]
    assert len(set(told)) == len(told)
    assert "403" in failed("http_403")


def test_elsewhere_only_what_is_there_is_shown(qapp):
    there = Offer(
        OFFER.address, OFFER.site, State.SHOWN, image=QImage(2, 2, QImage.Format.Format_RGB32)
    )
    assert fetched({"a": OFFER, "b": there}) == {"b": there}
