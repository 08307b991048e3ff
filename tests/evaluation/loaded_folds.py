"""Loaded wording without what the development sentences taught: ten folds, by article.

Run by `python -m tests.evaluation.loaded_folds`. In each fold the entries of groups with
`because = "corpus"` that meet a marked span of that fold are taken out of the pack before its
sentences are read, even where another fold would have taught them too. The author of a list can
be wrong about why a word came to mind; so the `audit` also takes out every entry whose only
marked spans lie in that fold and which the taxonomy does not name. A list written by somebody who
never saw the sentences loses most of its rare words by that rule as well: the truth lies between.
"""

import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import replace
from typing import Any

from analysis.evidence.attribution import attribute
from analysis.evidence.loaded import loaded
from analysis.language.entries import listed
from analysis.language.folding import fold
from analysis.language.lexicon import lexicon
from analysis.language.pack import LanguagePack
from analysis.language.packs import load_pack
from analysis.language.paragraphs import paragraph
from analysis.model.article import Block
from analysis.model.codes import Role, Tier, Voice
from analysis.model.evidence import Finding
from analysis.model.span import Span
from analysis.model.text import Paragraph
from tests.evaluation.corpora import RESOURCES, Corpora, Row, by_id

FOLDS = 10
WEIGHT = {Tier.A: 1.0, Tier.B: 0.4, Tier.C: 0.1}

Figures = dict[str, float]


def figures(corpora: Corpora, code: str, *, audit: bool = False) -> tuple[Figures, list[Figures]]:
    """The figures of the issue over all folds, and those of each fold."""
    judge = corpora.evaluator("loaded")
    rows = corpora.gold(f"loaded/{code}.dev.jsonl")
    pack = load_pack(RESOURCES / "packs" / code)
    taxonomy = (corpora.folder / "loaded" / "TAXONOMY.md").read_text("utf-8")
    met = _met(rows, pack)
    taught = {_lemma(e) for g in pack.loaded_wording.group if g.because == "corpus"
              for e in listed(g.words)}  # fmt: skip
    named = fold(taxonomy)
    found: dict[Tier, list[Row]] = {Tier.A: [], Tier.B: []}
    parts = []
    for n in range(FOLDS):
        here = [r for r in rows if _fold(r) == n]
        lone = {w for w, folds in met.items() if folds == {n} and w not in named}
        out = {w for w in met if w in taught and n in met[w]} | (lone if audit else set())
        pred = list(_predictions(here, _without(pack, out)))
        for tier, rows_ in found.items():
            rows_.extend(_shown(p, tier) for p in pred)
        parts.append(_scored(judge, here, {t: [_shown(p, t) for p in pred] for t in found}))
    return _scored(judge, rows, found), parts


def _met(rows: list[Row], pack: LanguagePack) -> dict[str, set[int]]:
    """For each entry the folds in which it meets a marked span."""
    met: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        cut = _cut(row, pack)
        gold = [Span(*s) for s in row["spans"]]
        for match in lexicon(pack).find(cut.lows):
            span = Span(cut.tokens[match.first].start, cut.tokens[match.last].end)
            if match.entry.group is not None and any(span.touches(g) for g in gold):
                met[match.entry.lemma].add(_fold(row))
    return met


def _without(pack: LanguagePack, lemmas: Set[str]) -> LanguagePack:
    words = pack.loaded_wording
    groups = tuple(
        replace(g, words=", ".join(e for e in listed(g.words) if _lemma(e) not in lemmas))
        for g in words.group
    )
    return replace(pack, loaded_wording=replace(words, group=groups))


def _lemma(entry: str) -> str:
    """An entry without its guards and its plainer wording, as the lexicon names it."""
    return fold(" ".join(re.split("[=+~]", entry)[0].split()))


def _predictions(rows: list[Row], pack: LanguagePack) -> Iterator[tuple[str, list[Finding]]]:
    for row in rows:
        cut = (_cut(row, pack),)
        yield row["id"], list(loaded(cut, attribute(cut, pack), pack))


def _cut(row: Row, pack: LanguagePack) -> Paragraph:
    text = row["text"]
    return paragraph(text, Block(Span(0, len(text)), Role.LEDE), pack)


def _shown(prediction: tuple[str, list[Finding]], tier: Tier) -> Row:
    """What the evaluator reads: the spans of tier A, or of A and B."""
    name, found = prediction
    shown = [f for f in found if f.tier is Tier.A or f.tier is tier]
    return {
        "id": name,
        "spans": [list(f.span) for f in shown],
        "voices": ["quote" if f.voice is Voice.QUOTED else "own" for f in shown],
        "score": sum(WEIGHT[f.tier] for f in found),
    }


def _scored(judge: Any, rows: list[Row], found: dict[Tier, list[Row]]) -> Figures:
    gold = by_id(rows)
    first, both = (judge.score(gold, by_id(found[t])) for t in (Tier.A, Tier.B))
    return {
        "word precision, tier A": first["words"]["p"],
        "word recall, tier A": first["words"]["r"],
        "false alarms per 1,000 words": first["false_alarms_per_1000_words"],
        "sentence F1, tiers A and B": both["sentence"]["f1"],
        "area under the curve": both["auc"] or 0.0,
    }


def _fold(row: Row) -> int:
    return zlib.crc32(str(row["group"]).encode()) % FOLDS


def main() -> None:
    """Print both figures of both languages with the spread over the folds."""
    corpora = Corpora.found()
    for code in ("en", "fr") if corpora else ():
        assert corpora is not None
        for audit in (False, True):
            whole, parts = figures(corpora, code, audit=audit)
            for name, value in whole.items():
                values = sorted(p[name] for p in parts)
                spread = f"folds {values[1]:.3f} to {values[-2]:.3f}"
                kind = " (audit)" if audit else ""
                sys.stdout.write(f"{code}{kind} {name} {value:.3f} ({spread})\n")


if __name__ == "__main__":
    main()
