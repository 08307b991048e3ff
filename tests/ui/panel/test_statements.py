from ui.panel.statements import Statements


def test_every_statement_is_listed_with_what_it_is_given_for(qtbot, analysis):
    view = Statements()
    qtbot.addWidget(view)
    view.show_statements(analysis)
    claims = [sentence for sentence in analysis.sentences if sentence.is_claim]
    assert view.model.rowCount() == len(claims)
    for row, sentence in enumerate(claims):
        said = view.model.row(view.model.index(row)).body
        names = [s.name for s in analysis.sources if s.id in sentence.sources]
        assert all(name.rstrip(".") in said for name in names)
