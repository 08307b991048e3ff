"""Guards by pairs of sentences: the same word loaded, and innocent."""

import re
from collections import Counter
from pathlib import Path

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.loaded import loaded
from analysis.language.paragraphs import split
from analysis.model.evidence import Tier
from analysis.model.text import Voice
from tests.builders import article

HERE = Path(__file__).parent
KINDS = "quoted name negation literal topic term phrase object speech sport".split()


def pairs():
    for code in ("en", "fr"):
        for line in (HERE / f"guard_pairs_{code}.txt").read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, _, both = line.partition(": ")
                left, right = both.split(" | ")
                yield pytest.param(code, kind, left, right, id=f"{code}-{kind}-{left[:40]}")


@pytest.fixture(scope="module")
def voices(packs):
    """The voices in which the words in brackets are marked."""

    def find(text, code):
        pack = packs.by_code[code]
        plain, wanted = re.sub(r"[\[\]]", "", text), []
        for n, match in enumerate(re.finditer(r"\[([^\]]*)\]", text)):
            wanted.append((match.start() - 2 * n, match.end() - 2 * n - 2))
        paragraphs = split(article(plain, code), pack)
        found = [f for f in loaded(paragraphs, attribute(paragraphs, pack), pack)]
        return {
            f.voice for f in found for s, e in wanted
            if f.tier is not Tier.C and f.span.start < e and s < f.span.end
        }  # fmt: skip

    return find


@pytest.mark.parametrize(("code", "kind", "left", "right"), list(pairs()))
def test_a_guard_spares_the_innocent_use_only(voices, code, kind, left, right):
    assert voices(left, code) == {Voice.AUTHOR}
    assert voices(right, code) == ({Voice.QUOTED} if kind == "quoted" else set())


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_guard_has_ten_pairs(code):
    count = Counter(p.values[1] for p in pairs() if p.values[0] == code)
    assert set(count) == set(KINDS)
    assert min(count.values()) >= 10
