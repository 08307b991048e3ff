"""The German trial pack: a language is a folder of data, and the pass names no language's words."""

import ast
import re
from pathlib import Path

import pytest

from analysis.language.folding import fold
from analysis.language.packs import load_packs
from analysis.model.codes import Attitude, Kind, SourceKind
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article
from tests.said import said

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = Path(__file__).with_name("articles") / "de.txt"


@pytest.fixture(scope="module")
def kit():
    return load_kit(ROOT / "resources")


@pytest.fixture(scope="module")
def german(kit):
    return kit.packs.by_code["de"]


@pytest.fixture(scope="module")
def analysis(kit):
    text = ARTICLE.read_text(encoding="utf-8")
    return analyse_article(read_article(Origin(OriginKind.TEXT, text), kit), kit)


def marked(analysis, kind):
    return [f.span.of(analysis.article.text) for f in analysis.findings if f.kind is kind]


def test_the_pack_says_that_it_is_on_trial(kit):
    assert [c for c, pack in kit.packs.by_code.items() if pack.words.trial] == ["de"]


def test_the_article_is_read_as_german(analysis):
    assert analysis.article.language.code == "de"


def test_each_attribution_is_given_to_its_source(analysis):
    text = analysis.article.text
    found = [(a.source.of(text), a.cue.of(text)) for a in analysis.attributions]
    assert found == [
        ("Petra Lindhoff, die Leiterin der Hafenbehörde", "sagte"),
        ("sie", "erklärte"),
        ("Die Polizei", "bestätigte"),
        ("der Feuerwehr", "nach Angaben"),
        ("das Umweltministerium", "mitteilte"),
        ("Der Reeder Jonas Verlund", "sagte"),
        ("Verlund", "so"),
        ("Experten", "glauben"),
        ("ein Fischer", "sagte"),
        ("Eine Studie der Universität Tarnhagen", "zeigte"),
    ]


def test_sources_are_joined_and_have_their_kinds(analysis):
    found = {s.name: (s.kind, len(s.mentions)) for s in analysis.sources}
    assert found["Petra Lindhoff"] == (SourceKind.PERSON, 2)
    assert found["Jonas Verlund"] == (SourceKind.PERSON, 2)
    assert found["Polizei"][0] is SourceKind.OFFICIAL
    assert found["Umweltministerium"][0] is SourceKind.OFFICIAL
    assert [kind for name, (kind, _) in found.items() if "Studie" in name] == [SourceKind.DOCUMENT]


def test_the_picture_notice_and_the_prompt_are_found(analysis):
    (notice,) = marked(analysis, Kind.ARCHIVE_IMAGE)
    assert notice.startswith("Archivbild")
    assert marked(analysis, Kind.MONETISATION) == ["Jetzt den Newsletter abonnieren"]


def test_only_statements_without_a_source_are_asked_about(analysis):
    assert marked(analysis, Kind.UNATTRIBUTED_CLAIM) == [
        "Ein Taucher wurde dabei leicht verletzt.",
        "Die Werft hat seit dem Herbst vierzig Stellen verloren.",
    ]


def test_honest_doubt_is_credited(analysis):
    text = analysis.article.text
    credited = [c.span.of(text) for c in analysis.credits]
    assert credited == ["ließen sich nicht unabhängig überprüfen"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei teilte mit, dass der Kai gesperrt ist.",
        "Die Polizei kündigte an, dass der Kai schließt.",
        "‚Der Kai bleibt heute zu‘, sagte die Polizei.",
        "Die Polizei: »Der Kai bleibt zu, bis das Öl weg ist.«",
        "Wie die Polizei am Montag mitteilte, fehlt ein Boot.",
        "Der Kai ist laut Polizei seit Montag gesperrt.",
    ],
)
def test_a_source_is_found(text, german):
    (found,) = said(text, german)
    assert "Polizei" in found.source


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Laut Polizei ist der Kai seit Montag gesperrt.",
            "Polizei",
            "ist der Kai seit Montag gesperrt",
        ),
        ("Dem Bericht zufolge ist der Kai gesperrt.", "Dem Bericht", "ist der Kai gesperrt"),
        (
            "Die Polizei teilte am Montag mit, dass der Kai zu ist.",
            "Die Polizei",
            "dass der Kai zu ist",
        ),
        ("Der Kai ist gesperrt, teilte die Polizei mit.", "die Polizei", "Der Kai ist gesperrt"),
        (
            "Die Polizei hat am Montag gesagt, dass der Kai zu ist.",
            "Die Polizei",
            "dass der Kai zu ist",
        ),
        ("Die Polizei sagte, der Kai sei gesperrt.", "Die Polizei", "der Kai sei gesperrt"),
    ],
)
def test_what_german_needs_beyond_french_and_english(text, source, content, german):
    (found,) = said(text, german)
    assert (found.source, found.content) == (source, (content,))


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei teilte am Montag das Geld unter den Fischern auf.",
        "Das Schiff hat am Montag im Hafen gelegen.",
        "Laut und deutlich war das Horn im Hafen.",
    ],
)
def test_a_bracket_without_its_end_gives_nobody(text, german):
    assert not said(text, german)


@pytest.mark.parametrize(
    "text",
    [
        "Das Schiff ist so groß, dass es im Hafen nicht wenden kann.",
        "Sie fährt mit dem Rad zur Arbeit.",
        "Der Ruf der Werft ist gut, und das Gut liegt am Meer.",
    ],
)
def test_sentences_without_a_source_stay_silent(text, german):
    assert not said(text, german)


SHIPPED = load_packs(ROOT / "resources" / "packs").by_code
WORDS = {w for p in SHIPPED.values() for w in p.words.function_words if len(w) > 1}
NAMES = {
    *(name for pack in SHIPPED.values() for name in pack.attribution.tags),  # "be", "have"
    *(way for pack in SHIPPED.values() for kind in pack.attribution.verbs for way in kind.takes),
    *(member.value for member in Attitude),  # "will"
    *SHIPPED,  # "en"
    "und",  # ISO 639: a language that cannot be told
    "before",  # a key of a record
    "selon",
}
SYNTAX = re.compile(r"\\[a-zA-Z]|\(\?P?<\w+>|\(\?[a-zA-Z:]+|[a-z-]+:[^;{}]*(?=[;}])")
"""What letters mean in a pattern, and what stands in a style sheet."""
WORD = re.compile(r"[^\W\d_]+")
IDENTIFIER = re.compile(
    r"[a-z0-9]+(?:[_./-]+[a-z0-9]+)+|--[a-z-]+|[A-Za-z]*[A-Z][A-Za-z]*|\W*[A-Z]\S*"
)
FOR_PEOPLE = {"help", "description", "prog"}  # of the command's options


def literals(tree):
    """The strings of a module, with their lines: no documentation, no errors, no help."""
    skipped = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(node.value)
        elif isinstance(node, ast.Raise | ast.keyword):
            shown = isinstance(node, ast.Raise) or node.arg in FOR_PEOPLE
            skipped.update(ast.walk(node) if shown else ())
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in skipped:
            yield node.lineno, node.value


def words_named(source):
    """The words of the packs' languages among the strings of `source`, with their lines."""
    for line, text in literals(ast.parse(source)):
        if IDENTIFIER.fullmatch(text) or text in NAMES:
            continue
        for word in WORD.findall(SYNTAX.sub(" ", fold(text))):
            if word in WORDS:
                yield line, word


@pytest.mark.parametrize(
    "source",
    [
        'VERBS = ["said", "have been"]',
        'PATTERN = r"(?:de|of)\\s+"',
        "if low == 'dass': pass",
        "JOINTS = {'au', 'aux'}",
    ],
)
def test_words_in_code_are_seen(source):
    assert list(words_named(source))


@pytest.mark.parametrize(
    "source",
    [
        '"""What is said of it."""',
        'raise ValueError("a rule has either a pattern or phrases")',
        'if way == "after" or rule == "frame.as": pass',
        'parser.add_argument("--out", help="instead of standard output")',
        'if tag in "SO": pass',
    ],
)
def test_names_and_messages_of_code_are_no_words(source):
    assert not list(words_named(source))


MODULES = [
    pytest.param(path, id=path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "analysis").rglob("*.py"))
]


@pytest.mark.parametrize("path", MODULES)
def test_code_names_no_word_of_a_language(path):
    assert not list(words_named(path.read_text(encoding="utf-8")))
