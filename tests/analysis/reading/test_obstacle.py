import pytest

from analysis.errors import NoArticle
from analysis.reading.body import hand_down
from analysis.reading.cutter import cut_page
from analysis.reading.obstacle import obstacle
from analysis.reading.parse import parsed


def stands(source):
    cut = cut_page(parsed(source)[0])
    hand_down(cut)
    return dict(obstacle(parsed(source)[0], cut, "https://gull.example/a"))


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<frameset cols='2'><frame src='menu.html'><frame src='news.html'></frameset>", "frames"),
        ("<h1>News</h1><iframe src='https://a.example/x'></iframe>", "frames"),
        ("<form><label>Name</label><input><input type='PASSWORD'></form>", "login"),
        ("<h1>News</h1><div hidden><p>All the words of the day are in here.</p></div>", "hidden"),
        ("<div id='root'></div><script src='/app.js'></script>", "script"),
        ("<div id='root'></div><noscript>Please switch scripts on.</noscript>", "script"),
        ("<template><p>The words come later.</p></template>", "script"),
    ],
)
def test_it_is_known_what_keeps_the_text_away(source, why):
    assert stands(source) == {"why": why}


@pytest.mark.parametrize(
    "content", ["0; url=/b", "5;URL='/b'", ' 0.5 ; url = "https://gull.example/b"', "0,url=/b"]
)
def test_a_page_that_leads_on_says_where(content):
    source = (
        f"<meta http-equiv='Refresh' content='{content}'>"
        if "'" not in content
        else (f'<meta http-equiv="refresh" content="{content}">')
    )
    assert stands(source) == {"why": "forward", "target": "https://gull.example/b"}


@pytest.mark.parametrize(
    "source",
    [
        "<p>Nothing but a few words.</p>",
        "<meta http-equiv='refresh' content='300'><p>A live page loads itself again.</p>",
        "<script type='application/ld+json'>{}</script><p>Facts are no programs.</p>",
    ],
)
def test_nothing_stands_there(source):
    assert stands(source) == {}


ASKING = (
    "<h1>Before you continue</h1><p>We and our 842 partners store and access information on your"
    " device, such as cookies, to show personalised ads on these pages every day.</p><p>Some rely"
    " on legitimate interest. You can change your choices at any time in the privacy settings.</p>"
    "<button>Accept all</button>"
)


def test_a_page_that_only_asks_for_consent_is_no_article(read_page):
    with pytest.raises(NoArticle) as told:
        read_page(f"<html lang='en'><body>{ASKING}</body></html>")
    assert told.value.facts["why"] == "consent"


def test_a_notice_of_consent_above_an_article_is_no_obstacle(read_page, body, paragraphs):
    article = read_page(f"<div>{ASKING}</div><article>{body * 2}</article>")
    assert paragraphs[0] in article.text


def test_news_about_consent_are_news(read_page):
    told = (
        "<p>Sites have to offer a button to reject all cookies, the court said on Monday.</p>"
        "<p>The case was brought by a student from Lindle, Ada Wren, who had kept count.</p>"
        "<p>She said that of forty sites only three let her leave with a single click.</p>"
    )
    assert "Ada Wren" in read_page(f"<article>{told}</article>").text
