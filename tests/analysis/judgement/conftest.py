"""The shipped numbers and texts, read once."""

import pytest

from analysis.judgement.messages import Messages
from analysis.judgement.scoring import load_scoring


@pytest.fixture(scope="session")
def scoring(resources):
    return load_scoring(resources / "scoring.toml")


@pytest.fixture(scope="session", params=["en", "fr"])
def messages(request, resources):
    return Messages(resources / "messages", request.param)
