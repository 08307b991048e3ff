"""Whatever is copied, or stands alone on a page, comes into the text whole and in order."""

import random
import re

import pytest

WORDS = re.compile(r"\w+")
TEXTS = (
    "Deux écluses restent fermées.",
    "Le halage sera refait en 2026.",
    "Le maire a dit non.",
    "Le juge a tranché : le pont de Sauzet restera fermé jusqu'au printemps, selon la préfecture.",
    "Aucune victime",
    "Inconnue, selon les pompiers.",
    "Oui.",
    "The harbour council met on Monday evening in the old school hall, said the clerk, Ada Wren.",
    "Nobody was hurt",
    "Photo : Ada Wren",
    "Par Jeanne Kerven",
    "3 mars 2021",
    "What next?",
    "Bilan",
)
MENU = "<nav>" + "".join(f"<a href='/{n}'>Quai {n}</a><br><br>" for n in range(5)) + "</nav>"
LONG = (
    "<p>Le pont a été emporté dans la nuit de mardi à mercredi, a annoncé lundi la préfecture.</p>"
)


def part(chance, texts):
    """A paragraph, a heading, a list or the like of one or two of `texts`, which it takes away."""
    shape = chance.choice(("p", "p", "p", "div", "h1", "h2", "h3", "blockquote", "ul", "ol", "dl"))
    if shape in ("ul", "ol"):
        return f"<{shape}><li>{texts.pop()}</li><li>{texts.pop()}</li></{shape}>"
    if shape == "dl":
        return f"<dl><dt>{texts.pop()}</dt><dd>{texts.pop()}</dd></dl>"
    return f"<{shape}>{texts.pop()}</{shape}>"


@pytest.mark.parametrize("around", ["{}", "<article>{}</article>", "<html><body>{}</body></html>"])
@pytest.mark.parametrize("seed", range(80))
def test_every_word_comes_once_and_in_order(seed, around, read_page):
    chance = random.Random(seed)
    texts = chance.sample(TEXTS, len(TEXTS))
    source = "".join(part(chance, texts) for _ in range(chance.randint(1, 6)))
    article = read_page(around.format(source))
    assert WORDS.findall(article.text) == WORDS.findall(re.sub("<[^>]+>", " ", source))


def test_short_paragraphs_of_a_paste_are_its_text(read_page, lines):
    article = read_page(
        "<p>Le maire a dit non.</p><p>Le préfet a dit oui.</p><p>Le juge a tranché hier soir.</p>"
    )
    assert [role for role, _ in lines(article)] == ["lede", "paragraph", "paragraph"]


def test_a_single_word_above_a_paste_is_its_title(read_page, lines):
    found = lines(read_page(f"<h1>Explosion</h1>{LONG}<dl><dt>Cause</dt><dd>Inconnue.</dd></dl>"))
    assert [found[0], *found[2:]] == [
        ("title", "Explosion"),
        ("list", "Cause"),
        ("list", "Inconnue."),
    ]


def test_what_leads_elsewhere_or_stands_behind_the_end_is_shown_and_no_running_text(
    read_page, lines
):
    found = lines(
        read_page(
            f"<h2>La rivière</h2>{LONG}<p>Lire aussi : un autre pont fermé</p>{LONG.upper()}"
            "<p><a href='/b'>Le rapport</a></p><h3>Commentaires</h3><p>Quel pont, dit l'un.</p>"
        )
    )
    roles = {words: role for role, words in found}
    assert roles["Lire aussi : un autre pont fermé"] == roles["Le rapport"] == "other"
    assert roles["Commentaires"] == roles["Quel pont, dit l'un."] == "other"


def test_a_short_article_among_menus_keeps_its_title_lists_and_terms(read_page, lines):
    article = read_page(
        f"{MENU}<article><h1>Explosion</h1>{LONG}<ol><li>Un pont.</li><li>Le quai</li></ol>"
        f"<dl><dt>Cause</dt><dd>Inconnue, selon les pompiers.</dd></dl>{LONG.upper()}</article>"
    )
    assert [words for _, words in lines(article) if words.lower() != LONG[3:-4].lower()] == [
        "Explosion",
        "Un pont.",
        "Le quai",
        "Cause",
        "Inconnue, selon les pompiers.",
    ]


def test_hidden_words_and_menus_stay_out_with_their_reason(read_page):
    article = read_page(f"<nav>Accueil</nav><p hidden>Caché aux yeux de tous.</p>{LONG}")
    assert {r.why for r in article.notes.removed} == {"menu", "hidden"}
