"""One invented article, analysed by the bundled data, and the messages in English."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPixmap

from analysis.judgement.messages import Messages
from analysis.model.article import Page
from analysis.model.codes import InputKind
from analysis.pipeline import analyse, load_kit
from ui.panel.panel import Panel

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
TEXT = """Shocking state of the quay at Port-Alder

The north quay stays shut until June, the port authority said on Tuesday.

Sources close to the council say the state of the pillars was known for years. The repairs \
cost 2.4 million crowns. Marc Evrard, head of the workshop, said the dredging was needed. \
Eleven of the pillars have cracks, according to a report by the inspectorate.

The claim could not be independently verified. "Nobody told us," said Ines Aubel, a fisher. \
The boats share a single landing stage. It was quietly moved in 2019.
"""


@pytest.fixture(scope="session")
def kit():
    return load_kit(RESOURCES)


@pytest.fixture(scope="session")
def messages():
    return Messages(RESOURCES / "messages", "en")


@pytest.fixture(scope="session")
def analysis(kit):
    return analyse(Page(InputKind.TEXT, TEXT, "", "0" * 64, "2026-01-01T00:00:00Z"), kit)


def blank(_kind, size):
    picture = QPixmap(size, size)
    picture.fill(QColor("#1C5FA3"))
    return picture


@pytest.fixture
def badge():
    return blank


@pytest.fixture
def panel(qtbot, analysis, messages):
    made = Panel(blank, blank)
    qtbot.addWidget(made)
    made.resize(372, 900)
    made.show()
    made.set_more(True)
    made.show_analysis(analysis, messages)
    return made
