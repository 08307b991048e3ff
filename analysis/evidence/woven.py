"""What was found in each language of an article, as one: in text order, with one ledger."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.model.codes import SourceKind
from analysis.model.evidence import Attribution, Credit, Finding, Source
from analysis.model.text import Sentence

_Key = tuple[int, int]  # the number of a part, and the id of a source in it


class Found(NamedTuple):
    """The evidence of the paragraphs in one language; of all of them, once it is woven."""

    credits: tuple[Credit, ...]
    attributions: tuple[Attribution, ...]
    sources: tuple[Source, ...]
    sentences: tuple[Sentence, ...]
    wording: tuple[Finding, ...]  # loaded, hearsay and the reader's own words: they name no source


def woven(parts: Sequence[Found]) -> Found:
    """The parts as one, in text order; sources are numbered anew, in order of appearance.

    Who is named in the first part and in another one is one source.
    """
    if len(parts) == 1:
        return parts[0]
    rows, row_of = _rows([part.sources for part in parts])
    ordered = sorted(rows, key=lambda key: min(rows[key].mentions))
    ids = {key: number for number, key in enumerate(ordered)}

    def anew(part: int, old: int | None) -> int | None:
        return None if old is None else ids[row_of[part, old]]

    attributions = [
        a._replace(source_id=anew(n, a.source_id))
        for n, part in enumerate(parts)
        for a in part.attributions
    ]
    sentences = [
        s._replace(sources=tuple([ids[row_of[n, old]] for old in s.sources]))
        for n, part in enumerate(parts)
        for s in part.sentences
    ]
    return Found(
        credits=tuple(sorted((c for p in parts for c in p.credits), key=lambda c: c.span)),
        attributions=tuple(sorted(attributions, key=lambda a: a.cue)),
        sources=tuple(
            replace(rows[key], id=ids[key], via=anew(key[0], rows[key].via)) for key in ordered
        ),
        sentences=tuple(sorted(sentences, key=lambda s: s.span)),
        wording=tuple(f for part in parts for f in part.wording),
    )


def _rows(ledgers: Sequence[Sequence[Source]]) -> tuple[dict[_Key, Source], dict[_Key, _Key]]:
    """The sources, each once, and for each source of each ledger where it went."""
    rows: dict[_Key, Source] = {}
    row_of: dict[_Key, _Key] = {}
    for n, ledger in enumerate(ledgers):
        for source in ledger:
            twin = _twin(source, ledgers[0]) if n else None
            key = (n, source.id) if twin is None else (0, twin.id)
            row_of[n, source.id] = key
            rows[key] = source if twin is None else _joined(rows[key], source)
    return rows, row_of


def _twin(source: Source, known: Sequence[Source]) -> Source | None:
    """Whom a name of another part means: the same name, or a person's surname alone."""
    if not source.named:
        return None
    name = fold(source.name)
    same = [s for s in known if s.named and fold(s.name) == name]
    if not same and " " not in name:
        same = [s for s in known if s.named and _has_surname(s, name)]
    return same[0] if len(same) == 1 else None


def _has_surname(source: Source, name: str) -> bool:
    person = source.kind in (SourceKind.PERSON, SourceKind.OFFICIAL)
    return person and fold(source.name).endswith(f" {name}")


def _joined(source: Source, other: Source) -> Source:
    """Both as one, which is what the first says it is."""
    return replace(
        source,
        mentions=tuple(sorted((*source.mentions, *other.mentions))),
        words=source.words + other.words,
        witness=source.witness or other.witness,
        linked=source.linked or other.linked,
    )
