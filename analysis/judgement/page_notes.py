"""What a page says about itself, as sentences: where it contradicts itself, what it corrected."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from analysis.judgement.messages import Messages
from analysis.judgement.texts import Fact, shortened
from analysis.model.article import Article, Metadata, ReadingNotes
from analysis.model.codes import PictureWitness, Role

_PICTURES = 4  # sentences about pictures
_SHOWN = 120  # code points of a value or of a correction


def page_notes(article: Article, messages: Messages) -> tuple[str, ...]:
    """The sentences, in the order in which a reader needs them."""
    return (
        *_cut(article.notes, messages),
        *_disputes(article.metadata, messages),
        *_corrections(article, messages),
        *islice(_pictures(article, messages), _PICTURES),
    )


def _cut(notes: ReadingNotes, messages: Messages) -> Iterator[str]:
    """How much could be read, and by which sign there is more; the plainest sign comes first."""
    if notes.cut:
        why = messages.word(f"cut_{notes.cut[0]}")
        yield messages.note("cut", {"words": notes.words_seen, "why": why})


def _disputes(about: Metadata, messages: Messages) -> Iterator[str]:
    for field in about.disputed:
        first: dict[str, str] = {}
        for said in about.statements:
            if said.field == field:
                first.setdefault(said.value, said.origin)
        told = (f"{_short(v)} ({messages.word(f'origin_{o}')})" for v, o in first.items())
        facts = {"field": messages.word(f"field_{field}"), "values": "; ".join(told)}
        yield messages.note("disputed", {**facts})


def _corrections(article: Article, messages: Messages) -> Iterator[str]:
    for span in article.metadata.corrections:
        yield messages.note("corrected", {"words": _short(span.of(article.text))})


def _pictures(article: Article, messages: Messages) -> Iterator[str]:
    """What page, file and name say of a picture; the weaker hints only where it has no caption."""
    told = {b.picture for b in article.blocks if b.role is Role.CAPTION}
    published = article.metadata.published
    for picture in article.pictures:
        for notice in picture.notices:
            name = picture.src.rsplit("/", 1)[-1] or picture.src
            facts: dict[str, Fact] = {"picture": _short(name), "words": _short(notice.words)}
            if notice.witness in (PictureWitness.ALT, PictureWitness.FILE_NAME):
                if picture not in told and notice.type != "handout":
                    yield messages.note(f"picture_{notice.witness}", facts)
            elif notice.type == "archive" and picture.taken and published:
                days = date.fromisoformat(published) - date.fromisoformat(picture.taken)
                dated = {**facts, "taken": picture.taken, "days": days.days}
                yield messages.note("picture_older", dated)
            else:
                yield messages.note("picture_generated", facts)


def _short(words: str) -> str:
    return shortened(words, _SHOWN, " …")
