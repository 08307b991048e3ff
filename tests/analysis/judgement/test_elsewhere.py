"""Ready searches come from the article's own words; what was found replaces what was noted."""

from dataclasses import replace

import pytest

from analysis.judgement.contest import Action, Revision, as_csv, log
from analysis.judgement.elsewhere import (
    LookUp,
    Search,
    Subject,
    about_finding,
    about_source,
    standing,
)
from analysis.judgement.messages import Messages
from analysis.language.words import Words
from analysis.model.article import Page, Picture
from analysis.model.codes import InputKind, Kind, SourceKind
from analysis.model.span import Span
from analysis.pipeline import analyse, load_kit
from tests.analysis.conftest import RESOURCES

TEXT = """The north quay will stay shut until June

According to Marc Evrard, head of the workshop, eleven of the Alder Bridge pillars have cracks.

Sources close to the council say the repairs cost 2.4 million crowns. The boats share a landing \
stage. The Gull Gazette reported that the ferry sank in 2019.

Library picture.

Subscribe today for the price of a coffee a week.
"""


@pytest.fixture(scope="module")
def kit():
    return load_kit(RESOURCES)


@pytest.fixture(scope="module")
def words(kit):
    return kit.packs.by_code["en"].words


@pytest.fixture(scope="module")
def read(kit):
    return analyse(Page(InputKind.TEXT, TEXT, "", "0" * 64, "2026-01-01T00:00:00Z"), kit)


@pytest.fixture(scope="module")
def says():
    return Messages(RESOURCES / "messages", "en").searches


def marked(read, kind):
    return next(f for f in read.findings if f.kind is kind)


def named(read, name):
    return next(s for s in read.sources if s.name == name)


def test_a_person_is_looked_for_by_name_and_office(read, words, says):
    found = dict(says(about_source(named(read, "Marc Evrard"), read, words)))
    assert list(found) == [Search.WHO, Search.KNOWN, Search.ORIGINAL, Search.OTHERS]
    assert found[Search.WHO] == "who is Marc Evrard head of the workshop"
    assert found[Search.ORIGINAL].startswith("Marc Evrard statement ")


def test_who_else_reports_it_is_asked_with_what_is_told_apart_from_who_tells_it(read, words, says):
    found = dict(says(about_source(named(read, "Marc Evrard"), read, words)))
    assert found[Search.OTHERS] == "eleven Alder Bridge pillars cracks"


def test_nobody_is_asked_who_an_unnamed_source_is(read, words, says):
    subject = about_finding(marked(read, Kind.VAGUE_SOURCE), read, words)
    found = dict(says(subject))
    assert list(found) == [Search.OTHERS, Search.ORIGINAL]
    assert "2.4" in found[Search.OTHERS]
    assert "Sources" not in found[Search.OTHERS]


def test_an_outlet_is_asked_who_owns_it(read, words, says):
    source = replace(named(read, "Marc Evrard"), name="Gull Gazette", kind=SourceKind.MEDIA)
    assert (
        "who owns and funds Gull Gazette" in dict(says(about_source(source, read, words))).values()
    )


def test_the_site_is_known_by_its_name_or_else_by_its_address(read, words, says):
    mark = marked(read, Kind.UNATTRIBUTED_CLAIM)
    assert Search.SITE not in dict(says(about_finding(mark, read, words)))
    article = read.article
    by_address = replace(article, page=replace(article.page, location="https://quay.invalid/a"))
    by_name = replace(by_address, metadata=replace(article.metadata, site="The Quay Post"))
    for form, site in ((by_address, "quay.invalid"), (by_name, "The Quay Post")):
        said = dict(says(about_finding(mark, replace(read, article=form), words)))
        assert said[Search.SITE] == f"who is behind {site}"


def test_a_picture_is_looked_for_by_the_words_beside_it_and_by_its_file(read, words, says):
    mark = marked(read, Kind.ARCHIVE_IMAGE)
    alone = dict(says(about_finding(mark, read, words)))
    assert alone == {Search.PICTURE: "photo north quay stay shut until June"}
    picture = Picture("https://pictures.invalid/a.jpg", "Waves over Port-Alder")
    blocks = tuple(
        replace(b, picture=picture) if b.span.touches(mark.span) else b for b in read.article.blocks
    )
    with_file = replace(read, article=replace(read.article, blocks=blocks))
    assert dict(says(about_finding(mark, with_file, words))) == {
        Search.PICTURE: "photo Waves Port-Alder",
        Search.FILE: "https://pictures.invalid/a.jpg",
    }


def test_a_call_for_money_is_no_news_to_be_searched_for(read, words, says):
    found = dict(says(about_finding(marked(read, Kind.MONETISATION), read, words)))
    assert found == {Search.OTHERS: "north quay stay shut until June"}


def test_every_mark_has_a_search_of_few_words_in_both_languages(read, words):
    for code in ("en", "fr"):
        said = Messages(RESOURCES / "messages", code)
        for finding in read.findings:
            found = said.searches(about_finding(finding, read, words))
            assert found, finding
            assert all(len(told.split()) <= 16 for _, told in found)


def test_elisions_and_endings_are_no_part_of_a_name(read, kit, says):
    french = Words(
        "français", frozenset({"de", "le"}), (), elisions=frozenset({"l'"}), suffixes=("'s",)
    )
    text = "le quai de l’Aune de Marc's"
    article = replace(read.article, text=text, blocks=())
    mark = marked(read, Kind.UNATTRIBUTED_CLAIM)._replace(span=Span(0, len(text)))
    bare = replace(read, article=article, sentences=(), attributions=())
    assert dict(says(about_finding(mark, bare, french)))[Search.OTHERS] == "quai Aune Marc"


AT, OTHER = Span(3, 9), Span(12, 20)


def test_a_later_answer_takes_the_place_of_the_one_before_and_an_empty_one_removes_it():
    first, second = LookUp(Search.WHO, AT, "a clerk"), LookUp(Search.WHO, AT, "a poet", "Gazette")
    else_, asked = LookUp(Search.WHO, OTHER, "a bank"), LookUp(Search.KNOWN, AT, "little")
    mark = Revision(Action.DISMISS, "x", Kind.HEARSAY, AT)
    assert standing([first, mark, else_, asked, second]) == (mark, else_, asked, second)
    assert standing([first, mark, LookUp(Search.WHO, AT, "")]) == (mark,)


def test_a_look_up_is_a_line_of_the_table():
    look_up = LookUp(Search.OWNER, Span(0, 5), "=a trust", "its report")
    line = log([look_up], "Gull Gazette")[0]
    assert (line.rule, line.after, line.reason, line.passage) == (
        "elsewhere.owner",
        "=a trust",
        "its report",
        "Gull",
    )
    assert "'=a trust" in as_csv([line])


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_search_has_its_words_in_both_languages(code):
    facts = dict.fromkeys(("source", "role", "claim", "site", "picture", "address"), "quay")
    subject = Subject(Span(0, 1), "quay", tuple(Search), facts)
    said = dict(Messages(RESOURCES / "messages", code).searches(subject))
    assert set(said) == set(Search)
    assert all("quay" in words for words in said.values())
