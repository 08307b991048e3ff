from analysis.model.article import Metadata, PageStatement
from analysis.model.codes import Witness
from analysis.reading.declared import Declared
from analysis.reading.metadata import metadata
from analysis.reading.seen import Seen


def of(english, heading=None, seen=None, **said):
    shown = Seen(seen or Metadata(title=heading), beside=True)
    return metadata(Declared(**said), "https://gull.example/a", shown, english.furniture)


def test_the_heading_that_is_shown_is_the_title(english):
    found = of(english, "A bridge for all", meta={"og:title": "A bridge for all | Gull"})
    assert found.title == "A bridge for all"


def test_a_heading_of_something_else_is_not(english):
    found = of(english, "Most read", article={"headline": "A bridge for all"})
    assert found.title == "A bridge for all"


def test_the_window_s_title_loses_the_site(english):
    assert of(english, title="A bridge for all | The Gull").title == "A bridge for all"


def test_dates_come_from_json_ld_then_meta_then_the_page(english):
    assert of(english, article={"datePublished": "2021-03-03T10:00"}).published == "2021-03-03"
    assert of(english, article={"datePublished": 1614758400}).published == "2021-03-03"
    assert of(english, meta={"article:published_time": "2021-03-04"}).published == "2021-03-04"
    assert of(english, seen=Metadata(published="2021-03-05")).published == "2021-03-05"


def test_a_date_for_machines_may_be_written_in_the_page_s_own_words(english, french):
    assert of(english, meta={"date": "Wed, March 3rd, 2021 - 08:00"}).published == "2021-03-03"
    assert of(french, meta={"date": "mercredi 3 mars 2021 à 8h"}).published == "2021-03-03"
    assert of(french, meta={"date": "du 3 mars 2021 au 5 mars 2021"}).published is None


def test_the_standfirst_that_is_shown_comes_before_the_description_for_machines(english):
    said = {"meta": {"og:description": "All about a bridge."}}
    assert of(english, **said).standfirst == "All about a bridge."
    shown = Metadata(standfirst="The council met.")
    assert of(english, seen=shown, **said).standfirst == "The council met."


def test_a_list_of_keywords_is_no_section(english):
    keywords = "Bridges, harbours, councils, rivers, ferries, tolls, gulls"
    said = {"article": {"articleSection": keywords}, "meta": {"article:section": "Harbour"}}
    assert of(english, **said).section == "Harbour"


def test_every_statement_keeps_its_witness(english):
    found = of(
        english,
        article={"datePublished": "2021-03-03"},
        meta={"article:published_time": "2021-03-09"},
    )
    days = [s for s in found.statements if s.field == "published"]
    assert days == [
        PageStatement("published", "2021-03-03", Witness.JSON_LD),
        PageStatement("published", "2021-03-09", Witness.OPENGRAPH),
    ]
    assert found.disputed == ("published",)
