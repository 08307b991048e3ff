"""Pages that no good writer of pages makes: each gives its text or a sentence, and never hangs."""

import random
import time

import pytest

from analysis.errors import SelonError
from analysis.judgement.messages import Messages
from analysis.language.packs import load_packs
from analysis.model.origin import Origin, OriginKind
from analysis.reading.html import BROKEN, LOSSY, THIN
from analysis.reading.load import load
from analysis.reading.read import read
from tests.analysis.conftest import RESOURCES
from tests.analysis.reading.conftest import PARAGRAPHS

PATIENCE = 10  # CPU seconds, for machines that are slow and busy
BODY = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
NOISE = random.Random(7).randbytes(40_000)
LOL = "".join(f"<!ENTITY a{n} '&a{n - 1};&a{n - 1};'>" for n in range(1, 60))

READ = {
    "depth within the parser's": "<div>" * 200 + BODY,
    "depth beyond its first limit": "<div>" * 1_500 + BODY,
    "lists in lists": "<ul><li>" * 400 + BODY,
    "tables in tables": "<table><tr><td>" * 400 + BODY,
    "a text of millions of letters": BODY + f"<p>{'Quay ' * 900_000}</p>",
    "a text of twelve million bytes": f"<p>{'港口议会周一晚上开会' * 400_000}</p>" + BODY,
    "a comment of twelve million bytes": f"<!--{'港' * 4_000_000}-->" + BODY,
    "an attribute of megabytes": f"<div data-state='{'x' * 3_000_000}'>{BODY}</div>",
    "a picture written into the page": f"<img src='data:image/png;base64,{'A' * 2_000_000}'>"
    + BODY,
    "ten thousand attributes": f"<div {' '.join(f'a{n}=1' for n in range(10_000))}>{BODY}</div>",
    "tens of thousands of class names": f"<div class='{' '.join(f'c-{n}' for n in range(30_000))}'>"
    + BODY,
    "a NUL between all letters": "\0".join(BODY),
    "a NUL in a tag": BODY.replace("<p>", "<p\0>"),
    "a comment that never ends": BODY + "<!-- and so on",
    "comments that end at once": "<!-->" + BODY + "<!--->",
    "a script that never ends": BODY + "<script type='a/json'>var a = '<p>secret</p>'",
    "CDATA": f"<![CDATA[{BODY}]]>",
    "xmp": f"<xmp>{BODY}</xmp>",
    "plaintext": BODY + "<plaintext>",
    "listing": f"<listing>{BODY}</listing>",
    "letters as numbers": BODY.replace("e", "&#101;").replace("a", "&#x61;"),
    "entities that are none": BODY + "<p>&#xD800; &#0; &#x110000; &nope; &amp;amp; &nbsp;</p>",
    "entities that grow": f"<!DOCTYPE a [<!ENTITY a0 'lol'>{LOL}]>{BODY}<p>&a59;</p>",
    "an entity that is a file": f"<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hosts'>]>{BODY}&e;",
    "lone surrogates": BODY + "<p>\ud800 and \udfff</p>",
    "tens of thousands of tags": "<div>x</div>" * 40_000 + BODY,
    "tens of thousands of breaks": "<br>" * 60_000 + BODY,
    "tens of thousands of cells": f"<table>{'<tr><td>a<td>b' * 20_000}</table>" + BODY,
    "tens of thousands of links": "".join(f"<a href=/{n}>go</a> " for n in range(30_000)) + BODY,
    "tens of thousands of pictures": "<img src=a>" * 30_000 + BODY,
    "tags that never open": "</p></b>" * 30_000 + BODY,
    "signs that open nothing": "<" * 50_000 + BODY + ">" * 50_000 + "&" * 50_000,
    "a mega of spaces": f"<p>{' ' * 2_000_000}</p>" + BODY + "\n" * 1_000_000,
    "two bodies": f"<html><body>{BODY}</body><body>{BODY}</body></html>",
    "the article twice": f"<article>{BODY}</article><article>{BODY}</article>",
    "facts nested without end": f"<script type='application/ld+json'>{'[' * 50_000}</script>"
    + BODY,
    "facts of the wrong kinds": "<script type='application/ld+json'>"
    '{"@type":"NewsArticle","headline":{"a":1},"author":[[["x"]]],"datePublished":5,"image":[],'
    '"publisher":[],"articleSection":[[]],"wordCount":"many","isAccessibleForFree":[[]]}'
    "</script>" + BODY,
    "addresses that are none": "<base href='http://[::1'><link rel=canonical href='http://[bad'>"
    "<meta property='og:url' content='http://[bad'>"
    + BODY.replace("Ada", "<a href='//[x'>Ada</a>"),
    "days that are none": "<meta property='article:published_time' content='9999-99-99'>" + BODY,
    "a page hidden until it is built": f"<body style='visibility:hidden'>{BODY}",
    "a file name of a thousand letters": BODY
    + f"<img src='/{'a' * 100_000}.jpg' alt='{'b' * 9999}'>",
}

DOUBTED = {
    "depth beyond the parser's": ("<div>" * 3_000 + BODY, LOSSY),
    "depth without measure": ("<div>" * 50_000 + BODY, LOSSY),
    "formats that are never closed": ("<p>" + "<b><i>" * 5_000 + BODY, LOSSY),
    "half of it beyond the depth": (f"{BODY.replace('the', 'a')}{'<div>' * 3_000}{BODY}", LOSSY),
    "a quotation mark that never closes": (f'<div title="{BODY}', LOSSY),
    "a title that never closes": ("<title>The Gull" + BODY, LOSSY),
    "a field that never closes": ("<textarea>" + BODY, LOSSY),
    "a choice that never closes": ("<select><option>" + BODY, LOSSY),
    "a page cut on its way": (f"<html><body>{BODY}<p>The first", BROKEN),
    "a few words and a program": (BODY + "<script>show()</script>", THIN),
    "a few words and a login": (BODY + "<input type=password>", THIN),
    "a few words before they lead on": (
        "<meta http-equiv=refresh content='9;url=/b'>" + BODY,
        THIN,
    ),
}

REFUSED = {
    "no words": ("<html><body><p> </p><br></body></html>", "empty"),
    "all in a comment": ("<!-- " + BODY, "empty"),
    "all in a style": ("<style>" + BODY, "empty"),
    "all in a script": ("<script>" + BODY, "no_article.script"),
    "all in a template": (f"<template>{BODY}</template>", "no_article.script"),
    "all for readers without scripts": (f"<noscript>{BODY}</noscript>", "no_article.script"),
    "an empty shell": ("<div id=app></div><script src=/app.js></script>", "no_article.script"),
    "a page that leads on": (
        "<meta http-equiv=refresh content='0;url=https://gull.example/b'>",
        "no_article.forward",
    ),
    "frames": ("<frameset cols='1,2'><frame src=a><frame src=b></frameset>", "no_article.frames"),
    "a login": (
        "<h1>Log in</h1><form>E-mail <input> Word <input type=password></form>",
        "no_article.login",
    ),
    "hidden": (f"<div hidden>{BODY}</div>", "no_article.hidden"),
    "hidden from ears": (f"<div aria-hidden=true>{BODY}</div>", "no_article.hidden"),
    "not displayed": (f"<div style='display:none'>{BODY}</div>", "no_article.hidden"),
    "a menu": ("<nav><a href=/>Home page of the town</a></nav>", "no_article"),
    "too much": (f"<p>{'The quay is shut. ' * 300_000}</p>", "too_large"),
    "all bytes there are": (bytes(range(256)) * 40, "not_text"),
    "noise": (NOISE, "not_text"),
    "noise that calls itself UTF-16": (b"\xff\xfe" + NOISE, "not_text"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + NOISE, "not_text"),
}


@pytest.fixture(scope="module")
def packs():
    return load_packs(RESOURCES / "packs")


@pytest.fixture
def read_page(packs, tmp_path):
    return lambda source: taken(source, packs, tmp_path)


@pytest.fixture(params=["en", "fr"])
def messages(request):
    return Messages(RESOURCES / "messages", request.param)


def taken(source, packs, folder):
    """The article of a page that is in a file, as somebody would open it."""
    path = folder / "page.html"
    data = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
    path.write_bytes(data)
    start = time.process_time()
    try:
        return read(load(Origin(OriginKind.PATH, str(path))), packs)
    finally:
        assert time.process_time() - start < PATIENCE


@pytest.mark.parametrize("name", READ)
def test_its_text_is_read(name, read_page):
    article = read_page(READ[name])
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)
    assert not {LOSSY, BROKEN, THIN} & set(article.notes.warnings)


@pytest.mark.parametrize("name", DOUBTED)
def test_its_text_is_read_with_a_warning(name, read_page, messages):
    source, warning = DOUBTED[name]
    article = read_page(source)
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)
    assert warning in article.notes.warnings
    assert messages.warning(warning) != messages.warning("warning")


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_a_sentence_of_its_own(name, read_page, messages):
    source, code = REFUSED[name]
    with pytest.raises(SelonError) as refused:
        read_page(source)
    why = refused.value.facts.get("why")
    assert code in (refused.value.code, f"{refused.value.code}.{why}")
    said = messages.error(refused.value)
    assert said.endswith(".")
    assert "{" not in said
    assert said != messages.error(SelonError())


@pytest.mark.parametrize(
    "hiding",
    [
        "hidden",
        "aria-hidden='true'",
        "style='display: none'",
        "style='color:red;VISIBILITY:hidden'",
    ],
)
def test_what_a_page_hides_stays_out(hiding, read_page):
    article = read_page(BODY + f"<div {hiding}><p>Words that nobody sees on this page.</p></div>")
    assert "nobody sees" not in article.text


@pytest.mark.parametrize("tag", ["script", "style", "template", "noscript", "iframe", "svg"])
def test_what_is_no_text_of_the_page_stays_out(tag, read_page):
    article = read_page(f"{BODY}<{tag}><p>Words that nobody sees on this page.</p></{tag}>")
    assert "nobody sees" not in article.text


@pytest.mark.parametrize(
    "words",
    [
        "\u202eAda\u202c Wren \u200fsaid so \u061cand \u2067so\u2069",
        "the coun\u00adcil of the har\u00adbour",
        "200\u00a0000\u202feuros, dit-elle\u202f: «\u00a0non\u00a0»",
        "l'e\u0301te\u0301 à Saint-E\u0301loi, A\u030angstro\u0308m",
        "👩\u200d👩\u200d👧 and 🇫🇷 and 𝔸𝕕𝕒",
        "zero\u200bwidth and word\u2060joiner and \ufeffmark",
        "Straße, İstanbul, ﬁn, ½, Ⅷ",
    ],
)
def test_signs_of_writing_are_kept_as_they_are(words, read_page):
    sentence = f"There they stood together and read aloud: {words}, and nobody laughed."
    article = read_page(BODY + f"<p>{sentence}</p>")
    assert sentence in article.text
