"""What was left out comes back with a click, a block becomes something else, and all is undone."""

import pytest

from analysis.model.codes import Role
from analysis.model.origin import Origin, OriginKind

BODY = (
    "<p>The council said on Monday that the quay would stay shut until June, for repairs.</p>" * 5
)
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
    assert not read.amendments.can_go(-1)
