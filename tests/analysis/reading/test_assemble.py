def test_blocks_are_ordered_disjoint_and_cover_the_text(read_page, body):
    article = read_page(f"<h1>A bridge</h1>{body}<p>Subscribe now</p>")
    covered = "\n\n".join(b.span.of(article.text) for b in article.blocks)
    assert covered == article.text


def test_what_stands_there_already_is_no_caption_too(read_page, lines, body):
    figure = "<figure><img src='a.jpg'><figcaption>A bridge for the harbour</figcaption></figure>"
    found = lines(read_page(f"<h1>A bridge for the harbour</h1>{figure}{body}"))
    assert [words for _, words in found].count("A bridge for the harbour") == 1


def test_links_are_exact_absolute_and_know_their_host(read_page, body):
    more = (
        "<p>The plan is on <a href='/plan'>the town's page</a>, and the study"
        " is <a href='https://study.example/x'>elsewhere on the web</a>, said the clerk.</p>"
    )
    article = read_page(body + more, "https://gull.example/news/1")
    found = [(x.span.of(article.text), x.href, x.external) for x in article.metadata.links]
    assert found == [
        ("the town's page", "https://gull.example/plan", False),
        ("elsewhere on the web", "https://study.example/x", True),
    ]


def test_a_link_that_leads_nowhere_is_dropped(read_page, body):
    article = read_page(body + "<p>See <a href='javascript:void(0)'>this</a> plan, said he.</p>")
    assert article.metadata.links == ()


def test_words_seen_are_those_of_running_text(read_page, body, paragraphs):
    article = read_page(f"<h1>A bridge for the harbour</h1>{body}")
    assert article.notes.words_seen == sum(len(p.replace("-", " ").split()) for p in paragraphs)


def test_the_visible_by_line_serves_where_none_is_declared(read_page, body):
    article = read_page(f"<h1>A bridge</h1><p>By Ada Wren</p><p>March 3, 2021</p>{body}")
    assert (article.metadata.byline, article.metadata.published) == ("Ada Wren", "2021-03-03")


def test_calls_for_money_above_the_article_stand_behind_it(read_page, lines, body):
    menu = "<nav><a href='/s'>Subscribe</a></nav>"
    found = lines(read_page(f"{menu}<article><h1>A bridge for all</h1>{body}</article>"))
    assert found[0] == ("title", "A bridge for all")
    assert found[-1] == ("prompt", "Subscribe")


def test_that_an_article_is_paid_for_is_said_at_its_head(read_page, lines, body):
    label = "<div>Sponsored content</div>"
    found = lines(read_page(f"{label}<article><h1>A bridge for all</h1>{body}</article>"))
    assert found[0] == ("prompt", "Sponsored content")
