"""The window with the demonstration article, as for contested marks, and a site on loopback."""

from tests.ui.contest.conftest import opened, reading
from tests.ui.pictures.conftest import site

__all__ = ["opened", "reading", "site"]
