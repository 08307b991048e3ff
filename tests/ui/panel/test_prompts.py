from dataclasses import replace

from analysis.model.codes import Kind, Place, Tier
from analysis.model.evidence import Finding
from analysis.model.span import Span
from ui.panel.prompts import Prompts


def with_prompts(analysis):
    text = analysis.article.text
    found = [
        Finding(Kind.MONETISATION, "en.money.x", Span(at, at + 9), id=n, place=place)
        for n, (at, place) in enumerate(((0, Place.TEXT), (len(text) // 2, Place.CUT)))
    ]
    weak = Finding(Kind.MONETISATION, "en.money.x", Span(3, 9), tier=Tier.B, id=2)
    return replace(analysis, findings=(*found, weak))


def test_each_is_listed_with_its_place(qtbot, analysis, messages):
    view = Prompts()
    qtbot.addWidget(view)
    view.show_prompts(with_prompts(analysis), messages)
    rows = [view.model.row(view.model.index(n)) for n in range(view.model.rowCount())]
    assert [row.key for row in rows] == [0, 1]
    assert rows[0].body.endswith("at 0% of the text")
    assert rows[1].body.endswith("at 50% of the text")
    assert "where the text is cut" in rows[1].body
    assert rows[1].body in view.timeline.accessibleDescription()


def test_a_row_and_a_sign_choose_the_finding(qtbot, analysis, messages):
    view = Prompts()
    qtbot.addWidget(view)
    view.show_prompts(with_prompts(analysis), messages)
    heard = []
    view.finding_chosen.connect(heard.append)
    view.list.clicked.emit(view.model.index(1))
    view.timeline.chosen.emit(0)
    assert heard == [1, 0]


def test_without_any_there_is_no_section(qtbot, analysis, messages):
    view = Prompts()
    qtbot.addWidget(view)
    view.show_prompts(replace(analysis, findings=()), messages)
    assert view.isHidden()
