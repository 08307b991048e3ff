"""Tests run offscreen unless a platform was asked for; real windows are skipped there, aloud."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NO_WINDOW = pytest.mark.skip(reason="needs a real window; `make test` opens one under Xvfb")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests marked `window` where nothing could be seen."""
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    for item in items:
        if item.get_closest_marker("window"):
            item.add_marker(NO_WINDOW)
