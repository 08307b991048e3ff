"""The Qt binding that is installed is one that Python survives."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from Python 3.12 on")
def test_a_call_that_returns_nothing_takes_no_reference_from_none():
    """PySide6 6.12.0 took one per call, until Python 3.11 died of it after some thousands."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("selon")
    assert sys.getrefcount(None) > before - CALLS // 2
