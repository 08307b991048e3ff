"""The shipped packs, read once for all tests of the analysis."""

from pathlib import Path

import pytest

from analysis.language.packs import load_packs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def resources():
    return RESOURCES


@pytest.fixture(scope="session")
def packs_folder(resources):
    return resources / "packs"


@pytest.fixture(scope="session")
def packs(packs_folder):
    return load_packs(packs_folder)


@pytest.fixture(scope="session")
def french(packs):
    return packs.by_code["fr"]


@pytest.fixture(scope="session")
def english(packs):
    return packs.by_code["en"]
