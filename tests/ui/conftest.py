"""Values to show and a window to show them in: every test builds its own, with fresh settings."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from analysis.judgement.messages import Messages
from analysis.model.article import Block, Picture
from analysis.model.codes import Kind, Role
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis, Counts, Readability, Score
from analysis.model.span import Span
from tests.builders import article as plain_article
from ui.app import make_window
from ui.settings import Settings
from ui.theme import load_theme
from ui.typefaces import register

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

TEXT = """The north quay at Saint-Aubin will stay shut

By Ines Moreau

Waves over the quay. Library picture.

Sources close to the council say the shocking state of the quay was known for years. \
The council denied this in a written reply and published the accounts of the fund for the past \
six years.

Subscribe today for the price of a coffee a week."""

ROLES = (Role.TITLE, Role.BYLINE, Role.CAPTION, Role.PARAGRAPH, Role.PROMPT)

CLAIM = "Sources close to the council say the shocking state of the quay was known for years."

MARKED = (
    (Kind.HEADLINE_GAP, "will stay shut"),
    (Kind.ARCHIVE_IMAGE, "Library picture."),
    (
        Kind.UNATTRIBUTED_CLAIM,
        CLAIM,
    ),
    (Kind.VAGUE_SOURCE, "Sources close to the council"),
    (Kind.LOADED_WORDING, "shocking"),
    (Kind.HEARSAY, "was known"),
    (Kind.SECOND_HAND, "a written reply"),
    (Kind.MONETISATION, "Subscribe today for the price of a coffee a week."),
)


def article(text=TEXT, roles=ROLES, **metadata):
    """An article of lines with these roles, the last for all that follow; a caption's picture."""
    made = plain_article(text, **metadata)
    blocks = []
    for number, block in enumerate(made.blocks):
        role = roles[min(number, len(roles) - 1)]
        picture = (
            Picture("https://pictures.invalid/a.jpg", "Waves") if role is Role.CAPTION else None
        )
        blocks.append(Block(block.span, role, picture))
    return replace(made, blocks=tuple(blocks))


def finding(text, kind, words, number=0, **fields):
    """A finding on the first place of some words."""
    start = text.index(words)
    return Finding(kind, f"test.{kind}", Span(start, start + len(words)), id=number, **fields)


def analysis(of=None, findings=None):
    """Everything about an article, with one finding of every kind unless others are given."""
    of = of or article()
    if findings is None:
        found = [finding(of.text, kind, words) for kind, words in MARKED]
        found.sort(key=lambda f: (f.span.start, -f.span.end))
        findings = tuple(f._replace(id=n) for n, f in enumerate(found))
    counts = Counts(claims=4, attributed=2, carried=0, sources=2, named=1)
    score = Score(50, 40, 60, ("partly_shown",), False, None, False, (), counts)
    reading = Readability(60, 4, 1, "lix", 40.0, "medium")
    return Analysis(of, (), (), (), (), findings, (), (), score, reading)


def pytest_collection_modifyitems(items):
    """The offscreen platform warns of what it cannot tell a window manager; that is no fault."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def messages():
    """Reasons and questions in English."""
    return Messages(RESOURCES / "messages", "en")


@pytest.fixture
def theme(qapp):
    """The paper theme, with the bundled type."""
    register(RESOURCES / "fonts")
    return load_theme(RESOURCES / "themes", "paper")


@pytest.fixture
def store(tmp_path):
    """A settings file of its own."""
    made = QSettings(str(tmp_path / "selon.ini"), QSettings.Format.IniFormat)
    made.setValue("language", "en")
    made.setValue("theme", "paper")
    made.setValue("folder", str(tmp_path / "data"))
    made.setValue("toured", "yes")
    return made


@pytest.fixture
def open_window(qtbot, store):
    """Opens windows; each ends cleanly with its test."""
    windows = []

    def opened():
        application = QApplication.instance()
        window = make_window(application, RESOURCES, Settings(store))
        windows.append(window)
        window.resize(1280, 840)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield opened
    for window in windows:
        window.actions_.tongues["en"].trigger()  # the application's: no test hands its own on
        window.close()
        assert window.opening.worker.ended(within=10)
        window.deleteLater()


@pytest.fixture
def window(open_window):
    """A window at its start page."""
    return open_window()
