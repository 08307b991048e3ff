import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from analysis.model.codes import Genre, Kind, Role, SourceKind
from ui import labels

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
SCRIPT = ROOT / ".ci" / "translations"
VERDICTS = {"true", "false", "fake", "reliable", "vrai", "vraie", "faux", "fausse", "fiable"}


@pytest.fixture
def french(qapp):
    translator = QTranslator()
    assert translator.load(str(FOLDER / "fr.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (labels.kind, Kind),
        (labels.layer, Kind),
        (labels.role, Role),
        (labels.source_kind, SourceKind),
        (labels.genre, Genre),
    ],
)
def test_every_code_has_words(words, codes):
    said = [words(code) for code in codes]
    assert all(said)
    assert not any("_" in text for text in said)


def test_a_code_that_came_later_stands_for_itself():
    assert labels.removed("some_box") == "some box"


def test_certainty_is_said_in_words():
    assert len({labels.certainty(value) for value in (0.95, 0.7, 0.3)}) == 3


def test_a_date_is_written_out_and_no_date_is_left_as_it_was():
    assert "2021" in labels.date("2021-01-23")
    assert labels.date("yesterday") == "yesterday"


def test_french_words_and_marks(french):
    assert labels.kind(Kind.ARCHIVE_IMAGE) == "Image d’archive"
    assert labels.in_quotes("mot") == "«\u00a0mot\u00a0»"


@pytest.mark.parametrize(("number", "words"), [(0, "0 mot"), (1, "1 mot"), (2, "2 mots")])
def test_french_counts_zero_as_one(french, number, words):
    assert QCoreApplication.translate("Readability", "%n word(s)", "", number) == words


def sentences(code):
    for message in ET.parse(FOLDER / f"selon_{code}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        yield message.findtext("source", ""), translation


def test_every_sentence_of_the_window_is_in_the_catalogues():
    """After a new sentence: `make translations`, then translate what it names."""
    collected = runpy.run_path(str(SCRIPT))["collected"]()
    for code in ("en", "fr"):
        tree = ET.parse(FOLDER / f"selon_{code}.ts")
        known = {
            (c.findtext("name"), m.findtext("source"), m.findtext("comment", ""))
            for c in tree.getroot().iter("context")
            for m in c.iter("message")
        }
        assert set(collected) == known


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_compiled_catalogue_is_the_present_one(code, tmp_path):
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    made = tmp_path / "made.qm"
    subprocess.run(
        [tool, "-silent", FOLDER / f"selon_{code}.ts", "-qm", made], check=True, timeout=30
    )
    assert made.read_bytes() == (FOLDER / f"{code}.qm").read_bytes()


@pytest.mark.parametrize("code", ["en", "fr"])
def test_no_sentence_is_left_untranslated(code):
    for source, translation in sentences(code):
        assert translation.get("type") is None, source
        assert "".join(translation.itertext()).strip(), source


@pytest.mark.parametrize("code", ["en", "fr"])
def test_blanks_survive_translation(code):
    for source, translation in sentences(code):
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for said in forms or [translation.text or ""]:
            for blank in ("%1", "%2", "%3", "%n"):
                assert (blank in said) == (blank in source), source


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_window_never_gives_a_verdict(code):
    for source, translation in sentences(code):
        if "whether the information is true" in source:
            continue
        words = {
            word.strip(".,;:!?()«»“”").lower() for word in " ".join(translation.itertext()).split()
        }
        assert not words & VERDICTS, source
