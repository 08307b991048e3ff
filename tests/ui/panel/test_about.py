from dataclasses import replace

from analysis.model.article import Language, PageStatement, Removed
from analysis.model.codes import Witness
from ui.panel.about import About, RemovedView, facts


def of(analysis, **changes):
    """The analysis of an article with these changes."""
    return replace(analysis, article=replace(analysis.article, **changes))


def test_what_the_page_leaves_unsaid_is_said(analysis, messages):
    lines = dict(facts(analysis, messages))
    assert lines["By"] == "not given"
    assert lines["Language"] == "English (detected)"


def test_a_date_is_written_out(analysis, messages):
    dated = replace(analysis.article.metadata, published="2021-01-23")
    lines = dict(facts(of(analysis, metadata=dated), messages))
    assert "2021" in lines["Published"]
    assert lines["Published"] != "2021-01-23"


def test_what_the_page_says_can_be_read(qtbot, analysis, messages):
    view = About()
    qtbot.addWidget(view)
    view.resize(330, 300)
    view.show_about(analysis, messages)
    view.heading.setChecked(True)
    view.show()
    for row in range(view.form.rowCount()):
        value = view.form.itemAt(row, view.form.ItemRole.FieldRole).widget()
        assert value.text()
        longest = max(value.text().split(), key=len)
        assert value.width() >= value.fontMetrics().horizontalAdvance(longest)


def test_agency_and_section_are_shown_where_the_page_gives_them(analysis, messages):
    assert "Agency" not in dict(facts(analysis, messages))
    about = replace(analysis.article.metadata, agency="with AFP", section="Harbour")
    lines = dict(facts(of(analysis, metadata=about), messages))
    assert (lines["Agency"], lines["Section"]) == ("with AFP", "Harbour")


def test_warnings_are_sentences(qtbot, analysis, messages):
    view = About()
    qtbot.addWidget(view)
    notes = replace(analysis.article.notes, warnings=("encoding_guessed",))
    view.show_about(of(analysis, notes=notes), messages)
    assert messages.warning("encoding_guessed") in view.warnings.text()


def test_where_the_page_contradicts_itself_is_said(qtbot, analysis, messages):
    view = About()
    qtbot.addWidget(view)
    told = (
        PageStatement("byline", "Ada Wren", Witness.VISIBLE),
        PageStatement("byline", "Tom Lark", Witness.JSON_LD),
    )
    about = replace(analysis.article.metadata, statements=told, disputed=("byline",))
    view.show_about(of(analysis, metadata=about), messages)
    assert "Ada Wren" in view.warnings.text()
    assert "Tom Lark" in view.warnings.text()


def test_what_was_left_out_is_listed_by_its_first_words(qtbot):
    view = RemovedView()
    qtbot.addWidget(view)
    view.show_removed((Removed("Read also: boats", "related"),))
    row = view.model.row(view.model.index(0))
    assert (row.title, row.body) == ("Read also: boats", "links to other articles")
    view.show_removed(())
    assert view.isHidden()


def test_who_says_so_stands_beside_what_is_said(analysis, messages):
    told = (
        PageStatement("byline", "Ada Wren", Witness.VISIBLE),
        PageStatement("byline", "Ada Wren", Witness.JSON_LD),
        PageStatement("byline", "Tom Lark", Witness.META),
    )
    about = replace(analysis.article.metadata, byline="Ada Wren", statements=told)
    lines = dict(facts(of(analysis, metadata=about), messages))
    assert lines["By"] == "Ada Wren (shown to readers, JSON-LD)"


def test_the_language_can_be_chosen_and_the_choice_is_called_one(qtbot, analysis, messages):
    view = About()
    qtbot.addWidget(view)
    view.show_about(analysis, messages)
    assert view.read_as.currentData() == "en"
    view.read_as.setCurrentIndex(view.read_as.findData("fr"))
    with qtbot.waitSignal(view.language_asked) as asked:
        view.read_as.activated.emit(view.read_as.currentIndex())
    assert asked.args == ["fr"]
    french = of(analysis, language=Language("fr", 1.0, chosen=True))
    assert dict(facts(french, messages))["Language"] == "French (your choice)"


def test_a_part_in_another_language_is_named(qtbot, analysis, messages):
    view = About()
    qtbot.addWidget(view)
    both = replace(analysis, parts=("fr",))
    view.show_about(both, messages)
    assert dict(facts(both, messages))["Language"] == "English (detected), with a part in French"
    assert view.heading.accessibleName() == "About this page, English, French"
    assert messages.warning("part_fr") in view.warnings.text()
