"""The twelve plainest development articles, and how much Selon marks in them.

By a rule that looks at the gold only: of the whole articles whose every sentence was read by hand
(`claims/articles_*.dev.jsonl`), the six of each language with the smallest share of sentences that
the reader took for opinion or found mixed with it (letters F, M and O); of equals, those with the
most sentences, then by their identity.
"""

from collections.abc import Iterator

from analysis.errors import SelonError
from analysis.model.codes import Kind, Tier, Voice
from analysis.model.evidence import Finding
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, read_article
from tests.evaluation.corpora import Corpora, Row

EACH = 6  # of a language
JUDGING = frozenset("FMO")


def plainest(corpora: Corpora, code: str) -> list[Row]:
    """The plainest articles of a language, the plainest first."""
    rows = corpora.gold(f"claims/articles_{code}.dev.jsonl")
    return sorted(rows, key=lambda r: (_judging(r), -len(r["sentences"]), r["id"]))[:EACH]


def marks(corpora: Corpora, code: str) -> Iterator[tuple[Row, int, list[str]]]:
    """For each article the words in the writer's own voice, and those marked of tier A."""
    for row in plainest(corpora, code):
        text = f"{row['title']}\n\n{row['text']}" if row["title"] else row["text"]
        try:
            article = read_article(Origin(OriginKind.TEXT, text), corpora.kit)
            analysis = analyse_article(article, corpora.kit)
        except SelonError:
            continue
        quoted = sum(
            n >= 0 for p in analysis.paragraphs for n, t in zip(p.quote_of, p.tokens, strict=True)
            if t.text[0].isalnum()
        )  # fmt: skip
        words = sum(t.text[0].isalnum() for p in analysis.paragraphs for t in p.tokens)
        shown = [f.span.of(article.text) for f in analysis.findings if _counts(f)]
        yield row, words - quoted, shown


def _counts(finding: Finding) -> bool:
    own = finding.voice is Voice.AUTHOR
    return finding.kind is Kind.LOADED_WORDING and own and finding.tier is Tier.A


def _judging(row: Row) -> float:
    letters = [s["label"] for s in row["sentences"]]
    return sum(letter in JUDGING for letter in letters) / max(1, len(letters))
