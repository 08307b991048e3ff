"""Every finding of every text explains itself, in both languages of the interface.

Its rule, the words that made it fire, one reason, one question, one innocent reading.
"""

import re
from pathlib import Path

import pytest

from analysis.judgement.messages import Messages
from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article
from analysis.record import record

ROOT = Path(__file__).resolve().parents[1]
TEXTS = sorted(
    [
        *ROOT.glob("resources/samples/*.html"),
        *ROOT.glob("tests/pairs/*.txt"),
        *ROOT.glob("tests/articles/**/*.txt"),
        *ROOT.glob("tests/articles/**/*.html"),
    ]
)
RULE = re.compile(r"[a-z]+(?:\.[a-z0-9_-]+)+")
SENTENCE = re.compile(r"[A-ZÀÉÊÎ“«].*[.!?]", re.DOTALL)
BLANK = re.compile(r"[{}]")
LONGEST = 30  # words of a reason, a question or an innocent reading


@pytest.fixture(scope="module")
def analyses():
    kit = load_kit(ROOT / "resources")
    out = {}
    for path in TEXTS:
        kind = OriginKind.HTML if path.suffix == ".html" else OriginKind.TEXT
        out[path.stem] = analyse_article(
            read_article(Origin(kind, path.read_text("utf-8")), kit), kit
        )
    return out


@pytest.fixture(scope="module", params=["en", "fr"])
def records(request, analyses):
    """The records of all texts, explained in one language."""
    messages = Messages(ROOT / "resources" / "messages", request.param)
    return [record(name, analysis, messages) for name, analysis in analyses.items()]


def findings(records):
    return [(made["text"], finding) for made in records for finding in made["findings"]]


def test_the_texts_have_findings_of_every_kind(records):
    assert {finding["kind"] for _, finding in findings(records)} == {kind.value for kind in Kind}


def test_every_finding_names_its_rule(records):
    assert [f["rule"] for _, f in findings(records) if not RULE.fullmatch(f["rule"])] == []


def test_every_finding_shows_the_words_that_made_it_fire(records):
    for text, finding in findings(records):
        words = [text[start:end] for start, end in finding["matched"]]
        assert words, finding
        assert all(word and word == word.strip() for word in words), (finding, words)
        assert text[finding["start"] : finding["end"]] == finding["text"]


@pytest.mark.parametrize("part", ["reason", "question", "innocent"])
def test_every_finding_gives_one_of_each(part, records):
    for _, finding in findings(records):
        said = finding[part]
        assert said, (finding["rule"], part)
        assert SENTENCE.fullmatch(said), (finding["rule"], said)
        assert not BLANK.search(said), (finding["rule"], said)
        assert len(said.split()) <= LONGEST, (finding["rule"], said)


def test_a_question_asks(records):
    assert [f["question"] for _, f in findings(records) if "?" not in f["question"]] == []


def test_the_two_languages_explain_in_their_own_words(analyses):
    english, french = (Messages(ROOT / "resources" / "messages", code) for code in ("en", "fr"))
    for analysis in analyses.values():
        for finding in analysis.findings:
            one, other = (told.finding(finding, analysis) for told in (english, french))
            assert one.reason != other.reason
            assert one.question != other.question
            assert one.innocent != other.innocent
