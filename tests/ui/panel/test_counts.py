from analysis.model.judgement import Counts
from ui.panel.counts import CountsHead


def test_the_counts_are_sentences(qtbot, messages):
    head = CountsHead()
    qtbot.addWidget(head)
    head.show_counts(Counts(claims=14, attributed=9, carried=1, sources=5, named=3), messages)
    assert head.main.text() == "9 of 14 statements say who they come from"
    assert "5 sources, 3 named" in head.more.text()
