"""A pack may know no word at all."""

from analysis.language.pack import LanguagePack


def test_an_empty_pack_marks_nothing():
    pack = LanguagePack.empty("pl")
    assert pack.code == "pl"
    assert not pack.words.function_words
    assert not pack.monetisation.rules


def test_packs_are_compared_by_identity():
    assert LanguagePack.empty("pl") != LanguagePack.empty("pl")


def test_a_trial_pack_says_so(packs):
    assert packs.by_code["de"].warnings == ("trial_language",)
    assert packs.by_code["fr"].warnings == ()
