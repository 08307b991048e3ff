from analysis.reading.cut import is_short


def test_a_wall_phrase_with_nothing_behind_it_cuts_the_text(read_page, body):
    assert read_page(
        f"<article>{body}<p>Subscribe to continue reading</p></article>"
    ).notes.visible_part_only


def test_a_wall_phrase_before_the_whole_text_cuts_nothing(read_page, body):
    more = "".join(body.replace("Monday", day) for day in ("Tuesday", "Friday", "Sunday"))
    article = read_page(f"<article>{body}<p>Subscribe to continue reading</p>{more}</article>")
    assert not article.notes.visible_part_only


def test_plain_text_is_cut_too(read_text):
    words = (
        "La mairie ferme la passerelle, a dit la maire lundi.\n\nLa suite est réservée aux abonnés."
    )
    assert read_text(words).notes.visible_part_only


def test_a_declared_wall_counts_when_words_are_missing():
    walled = {"isAccessibleForFree": "False", "wordCount": 1000}
    assert is_short(walled, 200)
    assert not is_short(walled, 990)
    assert not is_short({"isAccessibleForFree": True}, 20)
    assert not is_short({}, 20)
    assert is_short({"isAccessibleForFree": False, "wordCount": "many"}, 20)
