"""What a page says is in its record once, whole and where the record says: round and back again."""

import gzip
import json
import os
import random
from collections import Counter
from html import escape
from itertools import pairwise
from pathlib import Path

import pytest

from analysis.errors import SelonError
from analysis.judgement.messages import Messages
from analysis.model.codes import Role
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit
from analysis.reading.encoding import decoded
from analysis.reading.load import load
from analysis.reading.read import read
from analysis.record import record
from tests.analysis.conftest import RESOURCES

CORPORA = Path(
    os.environ.get("SELON_CORPORA") or Path(__file__).resolve().parents[2] / "shared" / "corpora"
)
PAGES = sorted(
    path
    for folder in ("extraction/html", "extraction/modern", "pages/html")
    for path in (CORPORA / folder).glob("*.gz")
)
ADDRESS = "https://gull.example/news/bridge"
ONCE = (Role.CAPTION, Role.PROMPT)
WORDS = {
    "en": "the harbour council said on Monday that work for a new bridge will take two years and "
    "about forty people came to hear the plan which some of them did not like at all",
    "fr": "le conseil du port a dit lundi que les travaux du nouveau pont vont durer deux ans et "
    "une quarantaine d’habitants sont venus écouter le projet qui ne leur a pas plu du tout",
}
PROMPTS = {
    "en": ("Subscribe to The Gull for £{n} a month.", "Sign up for our newsletter no. {n}."),
    "fr": (
        "Abonnez-vous à La Mouette pour {n} € par mois.",
        "Recevez notre infolettre numéro {n}.",
    ),
}
CAPTIONS = {
    "en": "The quay at low tide, seen from house {n}. Ada Wren",
    "fr": "Le quai à marée basse, vu de la maison {n}. Ada Morel",
}
STRANGE = (
    "&nbsp;",
    "👩‍👩‍👧",
    "e\u0301",
    "&amp;",
    "«\u00a0",
    "&#8239;%",
    "\u202bאב\u202c",
    "<wbr>",
    "&shy;",
)
INLINE = ("b", "i", "em", "span", "strong", "mark", "q", "time")


class Builder:
    """A page from one seed, with what it planted: captions, prompts, links with their words."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.language = self.dice.choice(("en", "fr"))
        self.number = 0
        self.captions: list[str] = []
        self.prompts: list[str] = []
        self.links: list[tuple[str, str]] = []

    def page(self) -> str:
        """The whole page."""
        parts = [self._paragraph() for _ in range(self.dice.randint(4, 9))]
        for make, most in ((self._figure, 3), (self._prompt, 2), (self._list, 1)):
            for _ in range(self.dice.randint(0, most)):
                parts.insert(self.dice.randint(1, len(parts)), make())
        around = [self._figure() for _ in range(self.dice.randint(0, 1))]
        again = self.dice.choice(
            ("", *(part for part in parts if "figure" in part or "box" in part))
        )
        body = self._blank().join((*around, *parts, again))
        name = self._sentence(6)
        return (
            f"<!doctype html><html lang='{self.language}'><head><title>{name}</title></head>"
            f"<body><nav><a href='/'>Home</a></nav><article><h1>{name}</h1>{body}</article>"
            "<footer><a href='/about'>About the paper</a></footer></body></html>"
        )

    def _blank(self) -> str:
        return self.dice.choice(("", "\n", "  \n\t", "<!-- a comment -->", "\r\n"))

    def _next(self) -> int:
        self.number += 1
        return self.number

    def _sentence(self, length: int) -> str:
        words = self.dice.choices(WORDS[self.language].split(), k=length)
        return f"{' '.join(words).capitalize()} {self._next()}"

    def _paragraph(self) -> str:
        parts = [self._piece() for _ in range(self.dice.randint(2, 4))]
        if self.dice.random() < 0.6:  # one: a paragraph of nothing but links leads elsewhere
            parts.insert(self.dice.randint(0, 2), self._link(self._sentence(9)))
        return f"<p>{self._blank_of_text().join(parts)}.</p>"

    def _blank_of_text(self) -> str:
        return self.dice.choice((" ", "\n  ", " <!-- x --> ", "\t"))

    def _piece(self) -> str:
        words = self._sentence(self.dice.randint(8, 16))
        if self.dice.random() < 0.3:
            tag = self.dice.choice(INLINE)
            words = f"<{tag}>{words}</{tag}>"
        return words + self.dice.choice(("", "", *STRANGE))

    def _link(self, words: str) -> str:
        href = f"/story/{self._next()}?a=1&b=é"
        self.links.append((words, "https://gull.example" + href))
        blank = self.dice.choice(("", " ", "\n"))
        first, last = words.split(" ", 1)
        return f'<a href="{escape(href)}">{blank}<b>{first}</b> {last}{blank}</a>'

    def _figure(self) -> str:
        words = CAPTIONS[self.language].format(n=self._next())
        self.captions.append(words)
        return f"<figure><img src='/{self.number}.jpg'><figcaption>{words}</figcaption></figure>"

    def _prompt(self) -> str:
        words = self.dice.choice(PROMPTS[self.language]).format(n=self._next())
        self.prompts.append(words)
        return f"<div class='box'><p>{words}</p></div>"

    def _list(self) -> str:
        items = "".join(f"<li>{self._sentence(9)}.</li>" for _ in range(3))
        return f"<ul>{items}</ul>"


@pytest.fixture(scope="module")
def kit():
    return load_kit(RESOURCES)


@pytest.fixture(scope="module")
def messages():
    return Messages(RESOURCES / "messages", "en")


def article_of(source, kit):
    return read(load(Origin(OriginKind.HTML, source, ADDRESS)), kit.packs)


def words_of(article):
    return [(block.role, block.span.of(article.text)) for block in article.blocks]


def check_blocks(article):
    """Blocks in order, apart, and all of the text but for one blank line between two."""
    spans = [block.span for block in article.blocks]
    assert spans[0].start == 0
    assert spans[-1].end == len(article.text)
    assert all(article.text[a.end : b.start] == "\n\n" for a, b in pairwise(spans))
    assert all(words and words == words.strip() for _, words in words_of(article))
    times = Counter(words for _, words in words_of(article))
    assert [w for role, w in words_of(article) if role in ONCE and times[w] > 1] == []


def check_links(article):
    """Links in order and apart, each inside one block, on its words alone."""
    links = article.metadata.links
    assert all(a.span.end <= b.span.start for a, b in pairwise(links))
    for link in links:
        words = link.span.of(article.text)
        assert words
        assert words == words.strip()
        assert any(
            b.span.start <= link.span.start and link.span.end <= b.span.end for b in article.blocks
        )


@pytest.mark.parametrize("seed", range(60))
def test_a_page_comes_back_whole(seed, kit):
    planted = Builder(seed)
    article = article_of(planted.page(), kit)
    check_blocks(article)
    check_links(article)
    for role, all_of in ((Role.CAPTION, planted.captions), (Role.PROMPT, planted.prompts)):
        for words in all_of:
            assert words_of(article).count((role, words)) == 1
            assert article.text.count(words) == 1
    found = [(link.span.of(article.text), link.href) for link in article.metadata.links]
    assert sorted(found) == sorted(planted.links)


@pytest.mark.parametrize("seed", range(0, 60, 6))
def test_a_record_says_the_same_after_a_journey(seed, kit, messages):
    analysis = analyse_article(article_of(Builder(seed).page(), kit), kit)
    article = analysis.article
    there = record("a", analysis, messages)
    back = json.loads(json.dumps(there))
    assert back["text"] == article.text
    for block, told in zip(article.blocks, back["blocks"], strict=True):
        assert article.text[told["start"] : told["end"]] == block.span.of(article.text)
    for link, told in zip(article.metadata.links, back["metadata"]["links"], strict=True):
        assert article.text[told["start"] : told["end"]] == link.span.of(article.text)
        assert told["href"] == link.href
    for finding in back["findings"]:
        assert article.text[finding["start"] : finding["end"]] == finding["text"]


@pytest.mark.skipif(not PAGES, reason="the development pages are not here")
@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_a_saved_page_comes_back_whole(path, kit):
    try:
        article = article_of(decoded(gzip.decompress(path.read_bytes())).text, kit)
    except SelonError:
        return  # a page without an article
    check_blocks(article)
    check_links(article)
