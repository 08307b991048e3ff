"""Endings as data."""

from analysis.language.paradigms import Paradigms, forms

ENGLISH = Paradigms(
    endings={"noun": ("_: s", "y: ies", "ay: ays")},
    irregular=("noun ox: oxen", "verb gut: ~s ~ted"),
)


def test_the_longest_suffix_that_fits_wins():
    assert forms("toady", "noun", ENGLISH) == {"toady", "toadies"}
    assert forms("relay", "noun", ENGLISH) == {"relay", "relays"}
    assert forms("goon", "noun", ENGLISH) == {"goon", "goons"}


def test_an_irregular_word_has_its_own_line():
    assert forms("ox", "noun", ENGLISH) == {"ox", "oxen"}
    assert forms("gut", "verb", ENGLISH) == {"gut", "guts", "gutted"}


def test_a_shape_without_endings_leaves_a_word_as_it_is():
    assert forms("so-called", "fixed", ENGLISH) == {"so-called"}


def test_french_feminines_and_adverbs(packs):
    paradigms = packs.by_code["fr"].paradigms
    assert {"honteuse", "honteusement"} <= forms("honteux", "adjective", paradigms)
    assert {"brutale", "brutaux"} <= forms("brutal", "adjective", paradigms)
