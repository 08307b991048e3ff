from analysis.model.judgement import Readability
from ui.panel.readability import ReadabilityView
from ui.panel.rows import NOTE


def test_each_formula_says_what_it_means(qtbot):
    view = ReadabilityView()
    qtbot.addWidget(view)
    view.show_readability(Readability(543, 20, 3, "flesch", 48.1, "hard", others=(("lix", 51.4),)))
    assert view.model.rowCount() == 2
    assert view.model.index(0).data(NOTE) == "48"
    assert all(view.model.row(view.model.index(row)).body for row in range(2))
    assert "hard to read" in view.summary.text()


def test_a_second_opinion_is_wanted_when_somebody_looks_and_added_once(qtbot):
    view = ReadabilityView()
    qtbot.addWidget(view)
    asked = []
    view.second_wanted.connect(lambda: asked.append("asked"))
    view.show_readability(Readability(543, 20, 3, "flesch", 48.1, "hard"))
    assert asked == []
    view.heading.click()
    assert asked == ["asked"]
    view.show_second(51.6)
    view.show_second(51.6)
    assert view.model.rowCount() == 2
    assert view.model.index(1).data(NOTE) == "52"
