"""What the index must never do, on whole articles: ten reports through the whole pass."""

from pathlib import Path

import pytest

from analysis.judgement.contest import Action, Revision, revised
from analysis.judgement.score import index
from analysis.model.article import Origin, OriginKind
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
OTHERS = {"Varnel": "Quillon", "Belmar": "Astrey", "Istrell": "Ombray", "Lennwick": "Gadsby"}

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
    for old, new in OTHERS.items():
        swapped = swapped.replace(old, new)
    assert weighed(swapped) == pytest.approx(weighed(text)), code


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
        pytest.param(
            "strike",
            1,
            "Plusieurs sources proches des négociations ont affirmé",
            "Trois sources policières, qui ne sont pas autorisées à s'exprimer, ont affirmé",
            marks=pytest.mark.xfail(
                reason="a clause between source and verb hides the attribution"
            ),
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


DIFFER = pytest.mark.xfail(reason="the two packs still class some of these sources differently")


@pytest.mark.parametrize(
    "name",
    [pytest.param(n, marks=DIFFER) if n in ("raid", "school") else n for n in PAIRS],
)
def test_two_languages_of_one_text_come_within_eight_points(name, weighed):
    english, french = PAIRS[name]
    assert abs(weighed(english) - weighed(french)) <= 8
