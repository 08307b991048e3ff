"""Where marks lie: overlaps are resolved and nothing hangs over the words."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from analysis.model.codes import Kind, Tier, Voice
from analysis.model.span import Span
from tests.ui.conftest import TEXT, analysis, article, finding
from ui.document.column import column
from ui.document.marks import Mark, by_block, decorate, placements
from ui.document.view import ArticleView
from ui.shapes import outline

COLUMN = column(800, 641, 1.0)
SENTENCE = "Sources close to the council say the shocking state of the quay was known for years."


@pytest.fixture
def view(qtbot, theme):
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_article(article())
    return made


def marks_of(view, *pairs):
    found = [finding(TEXT, kind, words, n) for n, (kind, words) in enumerate(pairs)]
    number, marks = next(iter(by_block(found, view.positions).items()))
    return placements(view.document().findBlockByNumber(number), marks)


def test_a_sentence_over_two_lines_has_a_box_for_each(view):
    (place,) = marks_of(view, (Kind.UNATTRIBUTED_CLAIM, SENTENCE))
    assert len(place.lines) >= 2
    bases = [line.base for line in place.lines]
    assert bases == sorted(bases)


def test_a_word_inside_a_claim_is_inner_and_owns_the_line_below_it(view):
    claim, word = marks_of(
        view, (Kind.UNATTRIBUTED_CLAIM, SENTENCE), (Kind.LOADED_WORDING, "shocking")
    )
    assert word.inner
    assert not claim.inner
    lines = decorate((claim, word), COLUMN, 1.0).underlines
    for mark, start, end in lines:
        if mark is claim.mark:
            box = word.lines[0].box
            same_line = abs(start.y() - word.lines[0].base) < 3
            assert not (same_line and start.x() < box.center().x() < end.x())
    assert [mark for mark, _, _ in lines].count(word.mark) == 1


@pytest.mark.parametrize("zoom", [0.6, 1.0, 1.8, 3.0])
@pytest.mark.parametrize("room", [330, 560, 840, 1500])
def test_no_badge_hangs_over_the_edge_or_the_words(view, room, zoom):
    words = ("Sources", "close", "to the", "council", "say")
    places = marks_of(view, *zip(list(Kind)[:5], words, strict=True))
    made = column(room, round(641 * zoom), zoom)
    badges = decorate(places, made, zoom).badges
    assert len(badges) == made.badges
    for kind, box in badges:
        drawn = outline(kind, box.center(), box.width() / 2).boundingRect()
        assert drawn.left() >= 0
        assert drawn.right() < made.gutter
        assert box.width() >= 13 * min(1, zoom)  # its letter can be read


def test_one_badge_for_each_kind_beside_a_line_and_three_at_most(view):
    words = ("Sources", "close", "to the", "council", "say")
    kinds = list(Kind)[:5]
    places = marks_of(view, *zip(kinds, words, strict=False), (Kind.VAGUE_SOURCE, "council say"))
    badges = decorate(places, COLUMN, 1.0).badges
    assert len(badges) == 3
    assert len({kind for kind, _ in badges}) == 3
    assert not any(a.intersects(b) for _, a in badges for _, b in badges if a is not b)


@pytest.mark.parametrize(
    ("fields", "faint"),
    [
        ({}, False),
        ({"voice": Voice.QUOTED}, True),
        ({"tier": Tier.B}, True),
        ({"confidence": 0.4}, True),
    ],
)
def test_quoted_words_weak_tiers_and_doubt_are_drawn_faintly(fields, faint):
    mark = Mark(finding(TEXT, Kind.LOADED_WORDING, "shocking", **fields), 0, 8)
    assert mark.faint is faint


def test_quoted_words_are_no_less_second_hand():
    found = finding(TEXT, Kind.SECOND_HAND, "a written reply", voice=Voice.QUOTED)
    assert not Mark(found, 0, 4).faint


def test_the_tint_ends_with_the_last_word_of_a_line(view):
    (place,) = marks_of(view, (Kind.UNATTRIBUTED_CLAIM, SENTENCE))
    width = view.document().size().width()
    assert all(line.box.right() <= width for line in place.lines)


def test_a_mark_over_several_blocks_is_in_each(view):
    whole = Span(TEXT.index("Sources"), len(TEXT))
    made = by_block([finding(TEXT, Kind.SECOND_HAND, TEXT[whole.start :])], view.positions)
    assert len(made) == 2


def test_a_click_finds_the_innermost_mark_first(view):
    found = analysis().findings
    view.show_findings(found)
    word = next(f for f in found if f.kind is Kind.LOADED_WORDING)
    point = view.lines(word.span)[0].box.center() - QPointF(0, view.verticalScrollBar().value())
    first, *others = view.findings_at(point)
    assert first == word.id
    assert others


def test_nothing_is_found_beside_the_marks(view):
    view.show_findings(analysis().findings)
    assert view.findings_at(QPointF(2, 2)) == ()


def test_the_column_is_never_wider_than_the_window(view):
    for width in (320, 500, 760, 1400):
        view.resize(width, 600)
        assert view.document().size().width() <= view.viewport().width() + 1
        assert QRectF(view.viewport().geometry()).width() <= width
