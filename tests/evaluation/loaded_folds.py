"""Loaded wording without what the development sentences taught.

Run by `python -m tests.evaluation.loaded_folds`. An entry of a group with `because = "corpus"`
counts for nothing here, whichever fold its sentence is in (stricter than dropping it in its own
fold only); the ten folds, by article, give the spread.
"""

import json
import os
import sys
import zlib
from pathlib import Path

from analysis.evidence.attribution import attribute
from analysis.evidence.loaded import loaded
from analysis.language.folding import fold
from analysis.language.packs import load_pack
from analysis.language.paragraphs import paragraph
from analysis.model.article import Block, Role
from analysis.model.evidence import Tier
from analysis.model.span import Span

ROOT = Path(__file__).resolve().parents[2]
FOLDS = 10
WEIGHT = {Tier.A: 1.0, Tier.B: 0.4, Tier.C: 0.1}


def rows(path, pack):
    """For each sentence its gold row and the findings that no development sentence taught."""
    taught = {g.id for g in pack.loaded_wording.group if g.because == "corpus"}
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        block = Block(Span(0, len(row["text"])), Role.LEDE)
        cut = (paragraph(row["text"], fold(row["text"]), block, pack),)
        found = loaded(cut, attribute(cut, pack), pack)
        yield row, [f for f in found if f.rule not in taught]


def counted(scored):
    """Precision and recall in marked words of tier A, false alarms, area under the curve."""
    right = marked = gold = alarms = plain = 0
    for row, found in scored:
        if row["biased"] is None:
            continue
        shown = [f.span for f in found if f.tier is Tier.A]
        spans = [Span(*s) for s in row["spans"]]
        if not row["biased"]:
            plain += len(row["text"].split())
            alarms += sum(not any(a.touches(b) for b in spans) for a in shown)
        if bool(row["biased"]) == bool(spans):
            right += sum(any(a.touches(b) for b in spans) for a in shown)
            marked += len(shown)
            gold += len(spans)
    return {
        "precision": right / max(1, marked),
        "recall": right / max(1, gold),
        "alarms": 1000 * alarms / max(1, plain),
        "auc": area([(sum(WEIGHT[f.tier] for f in f_), r["biased"]) for r, f_ in scored]),
    }


def area(pairs):
    """The chance that a loaded sentence scores above a plain one, ties by half."""
    loaded_ = [s for s, biased in pairs if biased]
    plain = [s for s, biased in pairs if biased is False]
    wins = sum((a > b) + (a == b) / 2 for a in loaded_ for b in plain)
    return wins / max(1, len(loaded_) * len(plain))


def main():
    corpora = Path(os.environ.get("SELON_CORPORA", ROOT.parent / "shared" / "corpora"))
    for code in ("en", "fr"):
        pack = load_pack(ROOT / "resources" / "packs" / code)
        scored = list(rows(corpora / "loaded" / f"{code}.dev.jsonl", pack))
        parts = [
            counted([s for s in scored if zlib.crc32(str(s[0]["group"]).encode()) % FOLDS == n])
            for n in range(FOLDS)
        ]
        for name, value in counted(scored).items():
            values = sorted(p[name] for p in parts)
            spread = f"folds {values[1]:.3f} to {values[-2]:.3f}"
            sys.stdout.write(f"{code} {name} {value:.3f} ({spread})\n")


if __name__ == "__main__":
    main()
