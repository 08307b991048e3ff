"""Choices are kept; whatever stands in a damaged file reads as unset."""

import pytest
from PySide6.QtCore import QByteArray, QSettings

from analysis.model.codes import Kind
from ui.settings import Settings


def reopened(store):
    store.sync()
    return Settings(QSettings(store.fileName(), QSettings.Format.IniFormat))


def test_what_is_chosen_is_there_after_a_restart(store):
    settings = Settings(store)
    settings.theme, settings.language, settings.zoom = "dark", "fr", 1.5
    settings.layers = frozenset(Kind) - {Kind.HEARSAY}
    settings.more, settings.panel = True, False
    settings.geometry = QByteArray(b"abc")
    again = reopened(store)
    assert (again.theme, again.language, again.zoom) == ("dark", "fr", 1.5)
    assert again.layers == frozenset(Kind) - {Kind.HEARSAY}
    assert (again.more, again.panel) == (True, False)
    assert again.geometry == QByteArray(b"abc")


def test_no_layer_at_all_is_kept_too(store):
    Settings(store).layers = frozenset()
    assert reopened(store).layers == frozenset()


def test_a_single_layer_is_kept(store):
    Settings(store).layers = frozenset({Kind.HEARSAY})
    assert reopened(store).layers == frozenset({Kind.HEARSAY})


def test_odd_values_read_as_unset(store):
    for key, value in {"zoom": "huge", "language": "tlh", "layers": "x,y", "geometry": "?"}.items():
        store.setValue(key, value)
    again = reopened(store)
    assert again.zoom == 1.0
    assert again.language == "en"
    assert again.layers == frozenset()
    assert again.geometry == QByteArray()


def test_all_layers_are_on_at_first(store):
    assert Settings(store).layers == frozenset(Kind)
    assert Settings(store).more is False


def test_rules_that_are_off_are_kept(store):
    assert Settings(store).rules_off == frozenset()
    Settings(store).rules_off = frozenset({"en.loaded.verdict", "fr.loaded.act"})
    assert reopened(store).rules_off == {"en.loaded.verdict", "fr.loaded.act"}


def test_own_weights_are_kept_and_odd_ones_read_as_none(store):
    Settings(store).weights = {"coverage": 40.0, "strength": 0.0}
    assert reopened(store).weights == {"coverage": 40.0, "strength": 0.0}
    for odd in ("coverage=much", "coverage", "coverage=nan", "coverage=-3", "coverage=1e9"):
        store.setValue("weights", odd)
        assert Settings(store).weights == {}


def test_the_readers_work_has_a_folder(store, tmp_path):
    assert Settings(store).folder == tmp_path / "data"
    store.remove("folder")
    assert Settings(store).folder.is_absolute()


def test_lines_of_another_kind_read_as_usual(store):
    store.setValue("length", "endless")
    assert Settings(store).length == "usual"
    Settings(store).spacing = "wide"
    assert Settings(store).spacing == "wide"


@pytest.mark.parametrize("kept", ["search.invalid", "https://search.invalid", "ftp://a/%s", "%s"])
def test_an_engine_without_a_place_for_words_reads_as_none(store, kept):
    settings = Settings(store)
    settings.search_address = "https://search.invalid/?q=%s"
    assert settings.search_address == "https://search.invalid/?q=%s"
    settings.search_address = kept
    assert settings.search_address == ""
