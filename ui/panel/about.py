"""What the page says about itself, and what was left out of the text on the way in."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from analysis.judgement.messages import Messages
from analysis.judgement.page_notes import page_notes
from analysis.model.article import Article, Metadata, Removed
from analysis.model.judgement import Analysis
from ui import labels
from ui.actions import TONGUES
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section
from ui.panel.still_box import StillBox
from ui.panel.words import Words

translate = QCoreApplication.translate


class About(Section):
    """A line for each thing that the page says of itself; what it leaves unsaid is said.

    Says `language_asked` with a code when the reader takes the text for one in that language.
    """

    language_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self.form = QFormLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(6)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.read_as = StillBox(self)
        self.read_as.activated.connect(self._ask)
        self.warnings = Words(self, scale=0.92, soft=True)
        self.rows.addLayout(self.form)
        self.rows.addWidget(self.read_as)
        self.rows.addWidget(self.warnings)

    def show_about(self, analysis: Analysis, messages: Messages) -> None:
        """Fill the lines."""
        article = analysis.article
        languages = map(labels.language, (article.language.code, *analysis.parts))
        self.name(translate("About", "About this page"), ", ".join(languages))
        while self.form.rowCount():
            self.form.removeRow(0)
        for name, value in facts(analysis, messages):
            field = Words(self)
            field.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            field.setText(value)
            field.setAccessibleName(f"{name}: {value}")
            title = Words(self, soft=True)
            title.setWordWrap(False)
            title.setSizePolicy(
                field.sizePolicy().Policy.Minimum, field.sizePolicy().Policy.Minimum
            )
            title.setText(name)
            self.form.addRow(title, field)
        self._offer(article.language.code)
        warnings = (messages.warning(code) for code in analysis.warnings)
        self.warnings.say("\n".join((*warnings, *page_notes(article, messages))))

    def _offer(self, present: str) -> None:
        """The languages as which the text can be read, the present one chosen."""
        self.read_as.clear()
        for code in sorted({*TONGUES, present}):
            words = translate("About", "Read as a text in %1", "a language")
            self.read_as.addItem(words.replace("%1", labels.language(code)), code)
        self.read_as.setCurrentIndex(self.read_as.findData(present))
        self.read_as.setAccessibleName(translate("About", "Language of the text"))

    def _ask(self, _index: int) -> None:
        self.language_asked.emit(self.read_as.currentData())


class RemovedView(Section):
    """The first words of every block of the page that is not in the text; a click asks for one."""

    restore_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self.intro = Words(self, scale=0.92, soft=True)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self)
        self.rows.addWidget(self.intro)
        self.rows.addWidget(self.list)
        self.list.row_chosen.connect(self._ask)

    def _ask(self, index: QModelIndex) -> None:
        self.restore_asked.emit(index.row())

    def show_removed(self, removed: tuple[Removed, ...]) -> None:
        """List them as the page had them."""
        self.name(translate("About", "Left out of the text"), str(len(removed)))
        self.list.setAccessibleName(translate("About", "Blocks left out of the text"))
        self.intro.say(
            translate(
                "About",
                "Parts of the page that Selon took for no part of the article, "
                "by their first words. A click puts one back.",
            )
        )
        self.model.show([_row(block) for block in removed])
        self.setVisible(bool(removed))


def facts(analysis: Analysis, messages: Messages) -> tuple[tuple[str, str], ...]:
    """Names and values, in the order of the lines, each with where on the page it stands."""
    article = analysis.article
    data, unsaid = article.metadata, translate("About", "not given")
    published, modified, genre = data.published, data.modified, data.genre
    lines = [
        ("site", translate("About", "Site"), data.site or unsaid),
        ("byline", translate("About", "By"), data.byline or unsaid),
        (
            "published",
            translate("About", "Published"),
            labels.date(published) if published else unsaid,
        ),
        ("modified", translate("About", "Changed"), labels.date(modified) if modified else ""),
        ("agency", translate("About", "Agency"), data.agency or ""),
        ("section", translate("About", "Section"), data.section or ""),
        (
            "genre",
            translate("About", "Kind of text"),
            labels.genre(genre) if genre else "",
        ),
        ("", translate("About", "Language"), labels.in_parts(_language(article), analysis.parts)),
        ("url", translate("About", "Address"), data.url or article.page.location),
    ]
    return tuple((name, value + _where(f, data, messages)) for f, name, value in lines if value)


def _where(field: str, data: Metadata, messages: Messages) -> str:
    """The places of the page that say what is shown, in brackets."""
    said = [statement for statement in data.statements if statement.field == field]
    origins = dict.fromkeys(s.origin for s in said if s.value == said[0].value)
    told = ", ".join(messages.word(f"origin_{origin}") for origin in origins)
    return f" ({told})" if told else ""


def _language(article: Article) -> str:
    name = labels.language(article.language.code)
    if article.language.chosen:
        return translate("About", "%1 (your choice)").replace("%1", name)
    if article.metadata.language == article.language.code:
        return translate("About", "%1 (the page says so)").replace("%1", name)
    return translate("About", "%1 (detected)").replace("%1", name)


def _row(block: Removed) -> Row:
    return Row(" ".join(block.text.split())[:160], labels.removed(block.why))
