import pytest

from analysis.reading.encoding import DAMAGED, GUESSED, WRONG, decoded

FRENCH = "Un été à la mairie : « c'est décidé », répète-t-on près de la forêt. "


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_or_without_its_mark(name):
    assert decoded(FRENCH.encode(name)) == (FRENCH, ())


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark(name):
    assert decoded(("plain words " * 20).encode(name)).text == "plain words " * 20


def test_the_server_s_word_is_taken():
    assert decoded(FRENCH.encode("cp1252"), "iso-8859-1") == (FRENCH, ())


def test_the_page_s_own_word_is_taken():
    page = '<meta charset="windows-1252"><p>' + FRENCH
    assert decoded(page.encode("cp1252")) == (page, ())


def test_utf8_that_is_called_latin_is_read_as_utf8_with_a_warning():
    assert decoded(FRENCH.encode(), "iso-8859-1") == (FRENCH, (WRONG,))


def test_latin_that_is_called_utf8_is_guessed_with_a_warning():
    text, warnings = decoded((FRENCH * 5).encode("cp1252"), "utf-8")
    assert "été" in text
    assert warnings == (WRONG,)


def test_an_undeclared_encoding_is_guessed_with_a_warning():
    text, warnings = decoded((FRENCH * 5).encode("cp1252"))
    assert "forêt" in text
    assert warnings == (GUESSED,)


def test_a_single_bad_byte_damages_one_letter_only():
    text, warnings = decoded((FRENCH * 40).encode() + b"\xff")
    assert text.startswith(FRENCH)
    assert warnings == (DAMAGED,)


def test_an_unknown_name_counts_for_nothing():
    assert decoded(FRENCH.encode(), "no-such-encoding").text == FRENCH


@pytest.mark.parametrize(
    "name", ["cp1252", "iso-8859-1", "iso-8859-15", "mac_roman", "cp850", "utf-8", "utf-16"]
)
def test_french_is_read_in_whatever_an_old_program_wrote(name):
    words = FRENCH * 5 if name in ("iso-8859-1", "cp850") else (FRENCH + "Un cœur à l'œuvre. ") * 5
    assert decoded(words.encode(name)).text == words


@pytest.mark.parametrize("name", ["iso-8859-15", "cp1252", "utf-8"])
def test_what_is_declared_is_believed(name):
    words = FRENCH + "cœur à 5 €"
    assert decoded(words.encode(name), name) == (words, ())
