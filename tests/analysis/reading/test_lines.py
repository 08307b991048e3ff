import pytest

from analysis.language.folding import fold
from analysis.model.codes import Role
from analysis.reading.lines import (
    byline,
    credit_in,
    head_parts,
    is_caption,
    is_date,
    is_dated,
    is_name,
    is_tail,
    line_of,
    prompt,
    role_by_words,
    signature,
    tells_author,
)


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("By Ada Wren", "Ada Wren", None),
        ("By Ada Wren and Tom Lark, March 3, 2021", "Ada Wren and Tom Lark", "2021-03-03"),
        ("By the time the bridge opened", None, None),
        ("BY ADA WREN FOR THE LINDLE GAZETTE", "ADA WREN", None),
        ("Words: Ada Wren", "Ada Wren", None),
    ],
)
def test_a_by_line_gives_name_and_day(english, line, name, day):
    assert byline(line, english.furniture) == (name, day)


def test_a_french_by_line_with_its_date(french):
    line = "Par Lou Kerven, le 1er mars 2021"
    assert byline(line, french.furniture) == ("Lou Kerven", "2021-03-01")


def test_a_name_has_capitals():
    assert is_name("Lou van der Kerven")
    assert not is_name("the mayor of the town")


def test_a_date_line_is_nothing_but_a_date(english):
    assert is_date("Updated on March 3, 2021 at 10:15 am", english.furniture) == "2021-03-03"
    assert is_date("On March 3, 2021 the bridge fell.", english.furniture) is None


def test_a_prompt_names_its_rule(english):
    found = prompt(fold("Sign up for our daily newsletter"), english)
    assert found is not None
    assert found.rule.type == "newsletter"
    assert prompt(fold("The council signed the plan."), english) is None


def test_a_caption_says_so(english, french):
    assert is_caption(fold("The harbour at dawn (Photo: Ada Wren)"), english)
    assert is_caption(fold("Photo d'archives"), french)
    assert not is_caption(fold("She took a photo of the harbour."), english)


def test_the_end_of_a_caption_names_who_made_the_picture(english, french):
    assert credit_in("The harbour at dawn (Photo: Ada Wren)", english.furniture) == "Ada Wren"
    assert credit_in("Le port à l'aube. © Ada Wren / La Mouette", french.furniture) == (
        "Ada Wren / La Mouette"
    )
    assert credit_in("The harbour at dawn", english.furniture) == ""


def test_comments_end_an_article(english):
    assert is_tail("comments", english.furniture)
    assert not is_tail("comments were made", english.furniture)


def test_a_long_line_is_running_text_whatever_it_says(english):
    line = "Subscribe now. " + "The council met again. " * 40
    assert role_by_words(line_of(line), english, edge=True) is None
    assert role_by_words(line_of("Subscribe now"), english, edge=True) is Role.PROMPT


def test_a_long_paragraph_has_to_speak_to_its_reader(english):
    report = fold(
        "Ada Wren, who had been asked by the mayor and by two members of the council, said that she"
        " hopes that readers sign up for the newsletter of the harbour museum before the spring."
    )
    assert prompt(report, english) is not None
    assert prompt(report, english, running=True) is None
    assert prompt(report + " join us", english, running=True) is not None


@pytest.mark.parametrize(
    ("code", "line", "dated"),
    [
        ("en", "Updated 2 hours ago", True),
        ("en", "3 min ago", True),
        ("en", "Last updated: yesterday, 18:05", True),
        ("en", "12 May 2025", True),
        ("en", "Yesterday", False),
        ("en", "The bridge was shut 2 hours ago", False),
        ("fr", "Il y a 3 heures", True),
        ("fr", "Mis à jour il y a 12 min", True),
        ("fr", "Publié hier à 18h05", True),
        ("fr", "Il y a deux ponts", False),
        ("de", "Aktualisiert vor 2 Stunden", True),
        ("de", "Vor der Brücke", False),
    ],
)
def test_a_line_may_count_the_time_back_from_now(packs, code, line, dated):
    assert is_dated(line, packs.by_code[code].furniture) is dated


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Image caption, The quay at dawn"),
        ("en", "Image source, Ada Wren"),
        ("fr", "Légende image, le quai à l'aube"),
        ("fr", "Légende de l'image, le quai à l'aube"),
        ("fr", "Crédit photo, Ana Brel"),
    ],
)
def test_a_caption_says_aloud_that_it_is_one(packs, code, line):
    assert is_caption(fold(line), packs.by_code[code])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Sat 8 June 2024", "en"),
        ("Thu, 3 March 2021 at 10:15", "en"),
        ("Nov 3, 2022 — 8 min read", "en"),
        ("Reuters | March 3, 2021", "en"),
        ("3 mars 2021 · 4 min de lecture", "fr"),
        ("Publié le 3 mars 2021 à 10h15 - Temps de lecture : 2 min", "fr"),
        ("Belga - Publié le 14/11/2022 à 07:45 - Mis à jour le 14/11/2022 à 10:20", "fr"),
    ],
)
def test_a_day_may_stand_beside_an_agency_or_the_time_it_takes_to_read(line, code, packs):
    assert is_dated(line, packs.by_code[code].furniture)


@pytest.mark.parametrize(
    ("line", "code", "name"),
    [
        (
            "Ada Wren · The Canadian Press · Posted: Sept. 09, 2024 | Updated: today",
            "en",
            "Ada Wren",
        ),
        ("Wednesday 21st February 2018 Words: Ada Wren", "en", "Ada Wren"),
        ("3 mars 2021 à 10h15 - Par Ana Brel - AFP", "fr", "Ana Brel"),
        ("Ada Wren•29 Feb 2016•3 min read", "en", "Ada Wren"),
        (
            "La Vigie | 03.03.2021 à 13h36 • Mis à jour le 04.03.2021 | Par Ana Brel",
            "fr",
            "Ana Brel",
        ),
        ("The harbour opened - after a long wait - on 3 March 2021", "en", None),
        ("Le port a rouvert - enfin - le 3 mars 2021", "fr", None),
    ],
)
def test_who_signs_is_found_between_bars(line, code, name, packs):
    assert signature(line, packs.by_code[code].furniture) == name
    assert bool(head_parts(line, packs.by_code[code].furniture)) == bool(name)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Advertisement", "en"),
        ("Skip to main content", "en"),
        ("Publicité", "fr"),
        ("Aller au contenu principal", "fr"),
        ("abc/dfg-hij/kl", "fr"),
        ("Contact Ada Wren at ada@lindle.example.", "en"),
        ("Pour joindre Ana Brel : ana@landrec.example", "fr"),
    ],
)
def test_what_only_serves_the_page_or_the_desk_is_no_text(line, code, packs):
    assert role_by_words(line_of(line), packs.by_code[code], edge=False) is Role.OTHER


def test_helpers_in_brackets_are_no_text(english):
    line = line_of("(Reporting by Ada Wren; Editing by Tom Lark)")
    assert role_by_words(line, english, edge=False) is Role.BYLINE


@pytest.mark.parametrize(
    ("line", "code", "role"),
    [
        ("The views expressed here are those of the author.", "en", Role.RIGHTS),
        ("The views expressed in the letter are those of the mayor.", "en", None),
        ("This report by Lindle Press was first published March 3, 2021.", "en", Role.RIGHTS),
        ("Les propos exprimés dans cette tribune n'engagent que leur auteur.", "fr", Role.RIGHTS),
        ("Les propos exprimés par le maire ont choqué.", "fr", None),
        ("Cet article a d'abord été publié dans La Vigie du Port.", "fr", Role.RIGHTS),
        ("Avec les informations de Tom Larher", "fr", Role.BYLINE),
        ("With files from Ada Wren", "en", Role.BYLINE),
        ("Lindle Press writer Ada Wren contributed to this report.", "en", Role.BYLINE),
        ("Ada Wren contributed to this report in 2019, and again last year.", "en", None),
        ("Avec l'aide de la région, le port rouvre.", "fr", None),
    ],
)
def test_what_is_said_of_the_text_itself_is_none(line, code, role, packs):
    assert role_by_words(line_of(line), packs.by_code[code], edge=False) is role


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("Ada Wren is a reporter for the Gull.", True),
        ("Tom Lark is the Gull's health correspondent. He lives in Lindle.", True),
        ("Ada Wren covers the harbour for the Gull.", True),
        ("The mayor is a writer for children.", False),
        ("Ada Wren is a nurse.", False),
        ("Ada Wren covers her face.", False),
    ],
)
def test_what_is_said_of_who_wrote(english, line, tells):
    assert tells_author(line, fold(line), english.furniture) == tells
