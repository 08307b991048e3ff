"""What was left out comes back with a click, a block becomes something else, and all is undone."""

import pytest

from analysis.judgement.contest import Action, Revision
from analysis.model.codes import Role
from analysis.model.origin import Origin, OriginKind

BODY = (
    "<p>The council said on Monday that the quay would stay shut until June, for repairs.</p>" * 5
)
BODY += "<p>Experts say the state of the quay is shocking.</p>"
PAGE = f"""<html><head><title>The quay</title></head><body>
<nav><a href="/a">Front page of the whole site</a></nav>
<article><h1>The quay stays shut</h1>{BODY}</article>
<footer>All about the site and its makers</footer></body></html>"""


@pytest.fixture
def read(qtbot, window, tmp_path):
    """A window with a page from which two blocks were left out."""
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        window.open((Origin(OriginKind.PATH, str(path)),))
    return window


def test_a_click_puts_a_block_back_and_undo_takes_it_out_again(qtbot, read):
    article = read.page.reader.view.article
    removed = read.page.panel.removed
    words = [block.text for block in article.notes.removed]
    assert len(words) >= 2
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        removed.list.clicked.emit(removed.model.index(len(words) - 1))
    now = read.page.reader.view.article
    assert words[-1] in now.text
    assert words[-1] in read.page.reader.view.toPlainText()
    assert read.contest.version.own.article is now
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.actions_["undo"].trigger()
    assert read.page.reader.view.article is article
    assert not read.actions_["undo"].isEnabled()
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.actions_["redo"].trigger()
    assert read.page.reader.view.article is now


def test_a_block_becomes_what_the_reader_says_it_is(qtbot, read):
    before = read.contest.version.own
    number = next(n for n, b in enumerate(before.article.blocks) if b.role is Role.LEDE)
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.relabel(number, Role.CAPTION)
    after = read.contest.version.own
    assert after.article.blocks[number].role is Role.CAPTION
    assert len(after.sentences) < len(before.sentences)


def test_forms_of_an_article_are_no_steps_of_back_and_forward(qtbot, read):
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.restore(0)
    assert not read.actions_["back"].isEnabled()
    assert len(read.travel.trail.stops) == 1


def test_a_right_click_offers_every_role_and_checks_the_present_one(qtbot, read):
    view = read.page.reader.view
    box = view.lines(view.article.blocks[0].span)[0].box.center().toPoint()
    menu = read.own_words.menu(view, box)
    roles = menu.findChild(type(menu), "roles")
    assert len(roles.actions()) == len(Role)
    checked = [a.objectName() for a in roles.actions() if a.isChecked()]
    assert checked == [view.article.blocks[0].role]
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        next(a for a in roles.actions() if a.objectName() == Role.OTHER).trigger()
    assert view.article.blocks[0].role is Role.OTHER
    menu.close()


def test_another_article_begins_anew(qtbot, read, tmp_path):
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.restore(0)
    path = tmp_path / "other.txt"
    path.write_text("The quay was shut on Monday.\n\n" * 8)
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.open((Origin(OriginKind.PATH, str(path)),))
    assert not read.actions_["undo"].isEnabled()
    assert read.contest.version.changes == ()


def test_what_was_contested_stays_contested_when_a_block_comes_back(qtbot, read):
    found = read.page.reader.shown()[0]
    words = found.span.of(read.page.reader.view.article.text)
    read.contest.revise(Revision.of(Action.DISMISS, found))
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.restore(0)
    version = read.contest.version
    (revision,) = version.revisions
    assert revision.span != found.span
    assert revision.span.of(version.own.article.text) == words
    assert not any((f.kind, f.span) == (found.kind, revision.span) for f in version.own.findings)
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.actions_["undo"].trigger()
    assert read.contest.version.revisions[0].span == found.span
    read.actions_["undo"].trigger()
    assert not read.actions_["undo"].isEnabled()


def test_blocks_put_right_are_so_again_when_the_article_is_opened_again(qtbot, read, tmp_path):
    article = read.page.reader.view.article
    number = next(n for n, b in enumerate(article.blocks) if b.role is Role.LEDE)
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.relabel(number, Role.CAPTION)
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.restore(1)
    form = read.page.reader.view.article
    open_again(qtbot, read, tmp_path / "page.html")
    again = read.page.reader.view.article
    assert again is not form
    assert (again.text, again.blocks) == (form.text, form.blocks)
    assert read.page.panel.changes.model.rowCount() == 2
    for _ in range(2):
        with qtbot.waitSignal(read.analysed, timeout=10_000):
            read.actions_["undo"].trigger()
    now = read.page.reader.view.article
    assert (now.text, now.blocks) == (article.text, article.blocks)
    assert list((tmp_path / "data" / "changes").iterdir()) == []


def test_a_copy_without_the_block_says_so_and_takes_no_wrong_one(qtbot, read, tmp_path):
    article = read.page.reader.view.article
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.restore(0)
    copy = tmp_path / "copy.txt"
    copy.write_text(article.text)
    open_again(qtbot, read, copy)
    assert read.page.reader.view.article.text == article.text
    assert "1 change that you once made has no place" in read.message_bar.text.text()
    assert read.contest.version.changes == ()
    open_again(qtbot, read, tmp_path / "page.html")
    assert len(read.contest.version.changes) == 1


def test_back_to_an_article_brings_its_form_and_its_undo_back(qtbot, read, tmp_path):
    article = read.page.reader.view.article
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.amendments.restore(0)
    form = read.page.reader.view.article
    other = tmp_path / "other.txt"
    other.write_text("The quay was shut on Monday.\n\n" * 8)
    open_again(qtbot, read, other)
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.actions_["back"].trigger()
    assert read.page.reader.view.article == form
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.actions_["undo"].trigger()
    assert read.page.reader.view.article is article


def open_again(qtbot, window, path):
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        window.open((Origin(OriginKind.PATH, str(path)),))


def test_the_language_of_a_text_is_the_reader_s_to_say_and_to_take_back(qtbot, read):
    about = read.page.panel.about
    before = read.page.reader.view.article
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        about.language_asked.emit("fr")
    made = read.page.reader.view.article
    assert (made.language.code, made.text) == ("fr", before.text)
    assert about.read_as.currentData() == "fr"
    assert read.page.panel.changes.model.rowCount() == 1
    with qtbot.waitSignal(read.analysed, timeout=10_000):
        read.actions_["undo"].trigger()
    assert read.page.reader.view.article is before
