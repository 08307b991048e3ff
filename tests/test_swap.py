"""Nothing but the names changes: parties, countries, outlets and first names are swapped.

Each new name is as long as the old one, so that whole records can be compared, offsets included.
"""

import re
from pathlib import Path

import pytest

from analysis.judgement.messages import Messages
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article
from analysis.record import record

ROOT = Path(__file__).resolve().parents[1]
TEXTS = sorted(
    [
        *ROOT.glob("resources/samples/*.html"),
        *ROOT.glob("tests/pairs/*.txt"),
        *ROOT.glob("tests/articles/pairs/*.txt"),
    ]
)
SWAPS = {
    "country": "Valdoria Merovick, Valdorie Merovick, Sorvie Tarvie, Brénie Mordie, Syria Libya, "
    "Syrie Libye",
    "party": "Parti du littoral=Parti du solstice, Parti du bocage=Parti du nuages, "
    "Seafarers’ Union=Dockhands’ Union",
    "outlet": "Simoun24News Zephyr24News, Merrin Tillow, Guetteur Passager, Fanal Barde, SANA TASS",
    "first name": "Imogen Fatima, Dev Ali, Ilan Omar, Prudence Mohammed, Mireille Jennifer, "
    "Joël Musa, Anselme Mohamed, Salma Paula, Karim Kevin, Yacine Pascal, Ottilie Aminata, "
    "Théodule Augustin, Ambroise Mahamadu, Sidonie Kadiatu, Eudes Akira, Hedda Priya, "
    "Tobias Hassan, Mirela Nadège, Anselm Kwabla, Lise Yoko, Petra Aisha, Niels Kofie, "
    "Joana Maria, Gil Bao, Hervé Tariq, Aline Leila, Solveig Jessica, Octave Xavier, "
    "Fabrice Gareths, Nora Emma, Maud Wafa, Gaspard Ibrahim",
}
"""Pairs of names, old and new; an equals sign parts names of several words."""


def pairs(listed):
    """Old to new names of a line of `SWAPS`."""
    out = {}
    for pair in listed.split(", "):
        old, new = pair.split("=") if "=" in pair else pair.split()
        out[old] = new
    return out


def swapped(text, names):
    found = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
    return found.sub(lambda match: names[match[0]], text)


def renamed(value, names):
    """A record with the names swapped in all its strings."""
    if isinstance(value, str):
        return swapped(value, names)
    if isinstance(value, dict):
        return {key: renamed(part, names) for key, part in value.items()}
    return [renamed(part, names) for part in value] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def kit():
    return load_kit(ROOT / "resources")


@pytest.fixture(scope="module")
def recorded(kit):
    """The record of a text, without what only counts its letters and syllables."""
    messages = Messages(ROOT / "resources" / "messages", "en")

    def record_of(path, text):
        kind = OriginKind.HTML if path.suffix == ".html" else OriginKind.TEXT
        analysis = analyse_article(read_article(Origin(kind, text), kit), kit)
        made = record(path.stem, analysis, messages)
        made["language"].pop("confidence")
        return {key: made[key] for key in made if key not in ("input", "readability")}

    return record_of


@pytest.mark.parametrize("what", SWAPS)
def test_new_names_are_as_long_as_the_old_ones(what):
    assert [old for old, new in pairs(SWAPS[what]).items() if len(old) != len(new)] == []


@pytest.mark.parametrize("what", SWAPS)
def test_names_of_every_kind_are_swapped_somewhere(what):
    whole = "".join(path.read_text("utf-8") for path in TEXTS)
    assert [old for old in pairs(SWAPS[what]) if old not in whole] == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("what", SWAPS)
def test_nothing_but_the_names_changes_in_the_record(path, what, recorded):
    text, names = path.read_text("utf-8"), pairs(SWAPS[what])
    other = swapped(text, names)
    if other == text:
        return
    found, expected = recorded(path, other), renamed(recorded(path, text), names)
    assert [key for key in expected if found[key] != expected[key]] == []
