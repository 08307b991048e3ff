"""What the index must never do, on whole articles: ten reports through the whole pass."""

import re
from html import escape
from pathlib import Path

import pytest

from analysis.judgement.contest import Action, Revision, revised
from analysis.judgement.score import index
from analysis.model.codes import Kind, Tier, Voice
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article

FOLDER = Path(__file__).parent / "pairs"  # five reports of our own, each in both languages
PAIRS = {
    name: [(FOLDER / f"{name}.{code}.txt").read_text("utf-8") for code in ("en", "fr")]
    for name in ("bridge", "strike", "wolves", "raid", "school")
}
TEXTS = [(code, pair[n]) for pair in PAIRS.values() for n, code in enumerate(("en", "fr"))]
NAMES = [f"{name}-{code}" for name in PAIRS for code in ("en", "fr")]
PROMPTS = {
    "en": "Subscribe now for 1 crown a week.\nSign up for our newsletter.\nDownload our app.\n"
    "Support independent journalism: make a donation.\nBecome a member today.\n",
    "fr": "Abonnez-vous dès 1 € par mois.\nInscrivez-vous à notre newsletter.\nFaites un don.\n"
    "Téléchargez notre application.\nDevenez lecteur premium.\n",
}
DOUBTS = {
    "en": "The figures could not be independently verified.",
    "fr": "Ces chiffres n'ont pas pu être vérifiés de source indépendante.",
}
NOTICES = {"en": "File photo", "fr": "Image d'archive"}
TOWNS = {"Varnel": "Quillon", "Belmar": "Astrey", "Istrell": "Ombray", "Lennwick": "Gadsby"}
SIDES = {
    "en": "The Socialist Party said that the plan came too late. Syria said on Monday that it had "
    "sent 40 engineers. Marie Dolan, a nurse, said that the road had been closed for two days. "
    "The Guardian reported that the bill had reached 3 million crowns.\n",
    "fr": "Le Parti socialiste a affirmé que le plan venait trop tard. La Syrie a indiqué lundi "
    "qu'elle avait envoyé 40 ingénieurs. Marie Dolan, infirmière, a raconté que la route était "
    "restée fermée deux jours. Le Monde a rapporté que la facture atteignait 3 millions.\n",
}
SWAPS = {
    "en": {
        "party": ("Socialist Party", "Conservative Party"),
        "country": ("Syria", "Israel"),
        "first name": ("Marie", "Ahmed"),
        "outlet": ("The Guardian", "The Times"),
    },
    "fr": {
        "party": ("Parti socialiste", "Rassemblement national"),
        "country": ("La Syrie", "La France"),
        "first name": ("Marie", "Fatima"),
        "outlet": ("Le Monde", "Le Figaro"),
    },
}
STRONG = {
    "en": ("The decision was {}.\n", "outrageous"),
    "fr": ("La décision a été {}.\n", "scandaleuse"),
}
GIVEN = {  # a statement by bare sources, by some with role and reason, by a person, by nobody
    "en": (
        "Sources said that the director had signed the order in May.\n",
        "Three police sources, who are not authorised to speak, said that the director had signed "
        "the order in May.\n",
        "Marta Belling, the harbour master, said that the director had signed the order in May.\n",
        "Some say that the director had signed the order in May.\n",
    ),
    "fr": (
        "Des sources ont affirmé que le directeur avait signé l'ordre en mai.\n",
        "Trois sources policières, qui ne sont pas autorisées à s'exprimer, ont affirmé que le "
        "directeur avait signé l'ordre en mai.\n",
        "Marta Belling, la capitaine du port, a affirmé que le directeur avait signé l'ordre en "
        "mai.\n",
        "On affirme que le directeur avait signé l'ordre en mai.\n",
    ),
}

articles = pytest.mark.parametrize(("code", "text"), TEXTS, ids=NAMES)


@pytest.fixture(scope="module")
def kit():
    return load_kit(Path(__file__).parents[1] / "resources")


@pytest.fixture(scope="module")
def weighed(kit):
    """The index of a text, not yet rounded."""

    def weigh_text(text):
        analysis = analyse_article(read_article(Origin(OriginKind.TEXT, text), kit), kit)
        score = analysis.score
        values = {c.name: c.value for c in score.components}
        return index(values, kit.scoring, one_voice=score.one_voice)

    return weigh_text


@articles
def test_five_prompts_change_nothing(code, text, weighed):
    assert weighed(text + PROMPTS[code]) == pytest.approx(weighed(text))


@articles
def test_a_notice_under_the_title_never_lowers(code, text, weighed):
    title, _, rest = text.partition("\n")
    assert weighed(f"{title}\n{NOTICES[code]}\n{rest}") >= weighed(text) - 1e-9


@articles
def test_honest_doubt_never_lowers(code, text, weighed):
    assert weighed(f"{text}{DOUBTS[code]}\n") >= weighed(text) - 1e-9


@articles
def test_the_same_text_twice_gives_the_same_analysis(code, text, kit):
    one, other = (
        analyse_article(read_article(Origin(OriginKind.TEXT, text), kit), kit) for _ in range(2)
    )
    assert one.score == other.score
    assert one.article.language.code == code


@articles
def test_other_towns_change_nothing(code, text, weighed):
    swapped = text
    for old, new in TOWNS.items():
        swapped = swapped.replace(old, new)
    assert weighed(swapped) == pytest.approx(weighed(text)), code


@articles
@pytest.mark.parametrize("what", SWAPS["en"])
def test_another_party_country_name_or_outlet_changes_nothing(code, text, what, weighed):
    old, new = SWAPS[code][what]
    whole = text + SIDES[code]
    assert old in whole
    assert weighed(whole.replace(old, new)) == pytest.approx(weighed(whole))


@articles
def test_ten_more_links_to_a_linked_source_change_nothing(code, text, kit):
    analysis = analyse_article(read_article(Origin(OriginKind.TEXT, text), kit), kit)
    assert analysis.article.language.code == code
    first = next(s for s in analysis.sources if s.named and s.mentions).mentions[0]
    given = " ".join(m.of(analysis.article.text) for s in analysis.sources for m in s.mentions)
    plain = [w for w in re.findall(r"\b[a-zà-ü]{5,}\b", text) if w not in given]
    once = page(text, [first.of(analysis.article.text)])
    often = page(text, [first.of(analysis.article.text), *dict.fromkeys(plain[-16:])][:11])
    assert (once.count("<a "), often.count("<a ")) == (1, 11)
    one, many = (
        analyse_article(read_article(Origin(OriginKind.HTML, html), kit), kit)
        for html in (once, often)
    )
    assert any(s.linked for s in one.sources)
    assert many.score == one.score


def page(text, linked):
    """The text as a page where the first place of each of these words is a link to one paper."""
    title, *lines = [escape(line, quote=False) for line in text.strip().split("\n")]
    body = "\n".join(f"<p>{line}</p>" for line in lines)
    for words in linked:
        place = re.compile(rf"\b{re.escape(words)}\b(?![^<]*</a>)")
        body = place.sub(f'<a href="https://example.org/paper">{words}</a>', body, count=1)
    head = f"<head><title>{title}</title></head>"
    return f"<html>{head}<body><article><h1>{title}</h1>{body}</article></body></html>"


@articles
def test_strong_words_in_quotation_marks_cost_nothing(code, text, kit):
    frame, word = STRONG[code]
    bare, quoted = (
        analyse_article(read_article(Origin(OriginKind.TEXT, text + frame.format(said)), kit), kit)
        for said in (word, f"“{word}”" if code == "en" else f"« {word} »")
    )
    marks = [f for f in bare.findings if f.kind is Kind.LOADED_WORDING and f.tier is Tier.A]
    assert any(f.span.of(bare.article.text) == word and f.voice is Voice.AUTHOR for f in marks)
    assert restraint(quoted) > restraint(bare) - 1e-9


def restraint(analysis):
    return next(c.value for c in analysis.score.components if c.name == "restraint")


@articles
def test_role_and_reason_raise_and_nobody_lowers(code, text, weighed):
    bare, explained, person, nobody = (weighed(text + given) for given in GIVEN[code])
    assert bare < explained < person
    assert nobody < person


@articles
def test_dismissing_any_mark_never_lowers(code, text, kit):
    analysis = analyse_article(read_article(Origin(OriginKind.TEXT, text), kit), kit)
    assert analysis.article.language.code == code
    for finding in analysis.findings:
        after = revised(analysis, [Revision.of(Action.DISMISS, finding)], kit.scoring)
        assert after.score.value is None or after.score.value >= analysis.score.value, finding


@pytest.mark.parametrize(
    ("name", "code", "bare", "explained"),
    [
        (
            "strike",
            0,
            "Several sources close to the talks said",
            "Three police officers, who asked not to be named because they are not authorised to "
            "speak, said",
        ),
        (
            "strike",
            1,
            "Plusieurs sources proches des négociations ont affirmé",
            "Trois sources policières, qui ne sont pas autorisées à s'exprimer, ont affirmé",
        ),
    ],
)
def test_a_role_and_a_reason_never_lower(name, code, bare, explained, weighed):
    text = PAIRS[name][code]
    assert bare in text
    assert weighed(text.replace(bare, explained)) >= weighed(text) - 1e-9


@pytest.mark.parametrize(
    ("name", "code", "named", "nobody"),
    [
        ("strike", 0, "said Anselm Brook, secretary of the drivers' union.", "some say."),
        ("strike", 1, "a dit Anselm Brook, secrétaire du syndicat des conducteurs.", "dit-on."),
        ("wolves", 0, "The shepherd Niels Aubert said he had", "It was said that somebody had"),
        ("wolves", 1, "Le berger Niels Aubert a dit qu'il", "On a dit que quelqu'un"),
    ],
)
def test_nobody_in_place_of_a_person_never_raises(name, code, named, nobody, weighed):
    text = PAIRS[name][code]
    assert named in text
    assert weighed(text.replace(named, nobody)) <= weighed(text) + 1e-9


@pytest.mark.parametrize("name", PAIRS)
def test_two_languages_of_one_text_come_within_eight_points(name, weighed):
    english, french = PAIRS[name]
    assert abs(weighed(english) - weighed(french)) <= 8
