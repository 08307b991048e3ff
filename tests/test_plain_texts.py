"""Each line of a pasted text gets the role that a reader gives it."""

import pytest

from analysis.language.packs import load_packs
from tests.evaluation.corpora import RESOURCES
from tests.plain.told import Case, cases

MISSED = {
    "fr: standfirst between date and text": "a short first sentence may as well be the opening"
}
CASES = [
    pytest.param(
        case,
        id=case.name,
        marks=pytest.mark.xfail(strict=True, reason=MISSED[case.name])
        if case.name in MISSED
        else (),
    )
    for file in ("cases.txt", "second.txt")
    for case in cases(file)
]


@pytest.fixture(scope="module")
def packs():
    return load_packs(RESOURCES / "packs")


@pytest.mark.parametrize("case", CASES)
def test_lines_have_the_roles_that_a_reader_gives_them(case: Case, packs):
    assert [t for t in case.told(packs) if not t.right] == []


def test_there_are_as_many_layouts_as_are_promised():
    assert len(CASES) >= 40
