"""The window as a screen reader has it, over a real AT-SPI bus."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.window.conftest import D1

pytestmark = pytest.mark.window

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PYTHON = "/usr/bin/python3"
PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing():
    """What keeps this machine from being read aloud; empty where nothing does."""
    for program in ("dbus-run-session", "xdotool", PYTHON):
        if shutil.which(program) is None:
            return program
    found = subprocess.run([PYTHON, "-c", PROBE], capture_output=True, check=False)
    return "" if found.returncode == 0 else "AT-SPI for Python (gir1.2-atspi-2.0)"


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """What a screen reader finds in D1 after three times `n`."""
    absent = missing()
    if absent:
        pytest.skip(f"no screen reader can be played here without {absent}")
    home = tmp_path_factory.mktemp("home")
    settings = home / "Selon"
    settings.mkdir()
    (settings / "Selon.ini").write_text("[General]\nlanguage=en\ntheme=paper\n")
    environment = {**os.environ, "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    command = ["dbus-run-session", "--", PYTHON, HERE / "screen_reader.py"]
    selon = [sys.executable, ROOT / "main.py", D1]
    done = subprocess.run(
        [*command, *selon],
        env=environment,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_article_is_a_text_to_be_read_and_not_changed(read):
    assert "convoi militaire" in read["text"]
    assert not read["editable"]
    assert "convoi" in read["window"]


def test_each_mark_is_announced_with_its_place_its_words_and_the_reason(read):
    assert len(read["heard"]) >= 3
    for number, said in enumerate(read["heard"][:3], 1):
        assert f"{number} of " in said
        assert len(said.split()) > 8


def test_the_caret_follows_to_the_mark(read):
    assert read["caret"] > 0


def test_everything_that_takes_the_focus_has_a_name(read):
    assert read["nameless"] == []
    roles = {role for role, _ in read["reached"]}
    assert {"text", "check box"} <= roles


def test_findings_are_heard_with_their_reason(read):
    assert any("second-hand" in row.lower() or "hand" in row.lower() for row in read["rows"])
