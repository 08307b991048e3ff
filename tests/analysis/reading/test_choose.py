from analysis.model.codes import Place

MENU = "<nav>" + "".join(f"<a href='/{n}'>Quay {n}</a><br><br>" for n in range(5)) + "</nav>"
"""What a page has around its text, so that it is not all text."""


def roles(lines, article):
    return [role for role, _ in lines(article)]


def test_a_prompt_in_the_text_and_one_around_it_are_told_apart(read_page, body):
    article = read_page(
        f"<header><div>Subscribe now</div></header><article>{body}<p>Support our journalism</p>"
        f"{body.replace('Monday', 'Tuesday')}</article>"
    )
    places = {b.span.of(article.text): b.place for b in article.blocks}
    assert places["Subscribe now"] is Place.AROUND
    assert places["Support our journalism"] is Place.TEXT


def test_a_caption_is_kept_once(read_page, lines, body):
    figure = "<figure><img src='a.jpg'><figcaption>The harbour at dawn</figcaption></figure>"
    found = lines(read_page(f"<article>{figure}{body}{figure}</article>"))
    assert found.count(("caption", "The harbour at dawn")) == 1


def test_by_line_date_and_standfirst_stand_between_title_and_text(read_page, lines, body):
    article = read_page(
        "<h1>A bridge for the harbour</h1><p class='standfirst'>Two years of work, one lane, and"
        " a bill that nobody wants to pay yet</p><div class='byline'>Ada Wren</div>"
        f"<div>March 3, 2021</div><article>{body}</article>"
    )
    assert roles(lines, article)[:5] == ["title", "subtitle", "byline", "date", "lede"]


def test_a_heading_for_comments_ends_the_article(read_page, body):
    article = read_page(
        f"{MENU}<article>{body}<h3>Comments</h3><p>What a bridge, says somebody.</p></article>"
    )
    assert "somebody" not in article.text


def test_a_box_between_paragraphs_is_told_by_its_repetition(read_page, body):
    box = "<div>Good reading for harbour lovers.</div>"
    source = body.replace("</p><p>", f"</p>{box}<p>") + box
    assert "Good reading" not in read_page(f"{MENU}<article>{source}</article>").text


def test_the_lines_of_a_box_follow_its_prompt(read_page, lines, body):
    box = (
        "<div class='newsletter'><div>Sign up for our daily newsletter</div>"
        "<div>Everything about the river and its people</div><button>Subscribe</button></div>"
    )
    article = read_page(f"<article>{body}</article>{box}")
    found = {b.span.of(article.text): b.hint for b in article.blocks if b.role == "prompt"}
    assert found["Everything about the river and its people"] == "newsletter"
    assert found["Subscribe"] == "newsletter"


def test_rights_at_the_end_are_rights(read_page, lines, body):
    article = read_page(f"<article>{body}<p>© 2021 The Gull. All rights reserved.</p></article>")
    assert roles(lines, article)[-1] == "rights"


def test_every_item_of_a_list_is_kept_however_short(read_page, lines, body):
    items = "<ul><li>Two locks stay shut.</li><li>The path is to be rebuilt in 2026.</li></ul>"
    found = lines(read_page(f"<article>{body}{items}{body.replace('Monday', 'Friday')}</article>"))
    assert [words for role, words in found if role == "list"] == [
        "Two locks stay shut.",
        "The path is to be rebuilt in 2026.",
    ]


def test_a_long_by_line_with_its_days_is_no_paragraph(read_page, lines, body):
    line = "By Ada Wren — Published 3 March 2021 at 8:00 am, updated 4 March 2021 by the night desk"
    article = read_page(f"<article><h1>A bridge for all</h1><p class='sign'>{line}</p>{body}")
    assert lines(article)[1] == ("byline", line)
    said = article.metadata
    assert (said.byline, said.published, said.modified) == ("Ada Wren", "2021-03-03", "2021-03-04")


def test_what_speaks_of_the_article_itself_is_not_its_text(read_page, lines, body):
    amended = "This article was amended on 4 March 2021. An earlier version said fifty people."
    helped = "Additional reporting by Tom Lark."
    article = read_page(f"<article>{body}<p>{helped}</p><p>{amended}</p></article>")
    assert lines(article)[-2:] == [("other", helped), ("other", amended)]
    assert [c.of(article.text) for c in article.metadata.corrections] == [amended]


def test_what_the_last_paragraph_says_of_who_wrote_is_not_its_text(read_page, lines, body):
    wrote = "Ada Wren is a reporter for the Gull. She lives in Lindle."
    article = read_page(f"<article>{body}<p>{wrote}</p></article>")
    assert lines(article)[-1] == ("other", wrote)


def test_a_name_that_its_mark_up_makes_a_by_line_is_one_at_either_end(read_page, lines, body):
    head = "<h1>A bridge for all</h1><p class='byline'>Ada Wren in Lindle</p>"
    top = read_page(f"{MENU}<article>{head}{body}</article>")
    assert ("byline", "Ada Wren in Lindle") in lines(top)
    end = read_page(
        f"{MENU}<article><h1>A bridge for all</h1>{body}<p class='author'>Ada Wren</p></article>"
    )
    assert lines(end)[-1] == ("byline", "Ada Wren")
    assert end.metadata.byline == "Ada Wren"


def test_what_is_only_there_for_amp_is_no_text(read_page, body):
    article = read_page(
        "<html amp><body><amp-sidebar><ul><li>Quays</li></ul></amp-sidebar><article>"
        f"<h1>A bridge for all</h1>{body}<amp-ad><p>A word from who pays</p></amp-ad></article>"
    )
    assert "Quays" not in article.text
    assert "who pays" not in article.text


def test_a_name_above_the_day_is_a_by_line(read_page, lines, body):
    head = "<h1>A bridge for all</h1><p>Ada Wren</p><p>Published March 3, 2021 at 5:00 p.m. ET</p>"
    found = lines(read_page(f"{MENU}<article>{head}{body}</article>"))
    assert [role for role, _ in found][:4] == ["title", "byline", "date", "lede"]


def test_a_short_first_paragraph_without_a_day_stays(read_page, lines, body):
    head = "<h1>A bridge for all</h1><p>Poor Lindle</p>"
    assert ("lede", "Poor Lindle") in lines(read_page(f"{MENU}<article>{head}{body}</article>"))


def test_a_box_of_facts_is_of_the_article_and_other_asides_are_not(read_page, lines, body):
    facts = "The first stage costs four million pounds, and the basin will hold 120 boats."
    beside = "The mayor of Lindle resigned on Tuesday after a long meeting about the bridge."
    article = read_page(
        f"<article>{body}<aside class='fact-box'><p>{facts}</p></aside>"
        f"<aside><p>{beside}</p></aside>{body}</article>"
    )
    shown = [text for _, text in lines(article)]
    assert facts in shown
    assert beside not in shown
