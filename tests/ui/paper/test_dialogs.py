"""A PDF is named after its article; a printer gets every page."""

import pypdfium2
from PySide6.QtPrintSupport import QPrinter

from tests.ui.conftest import analysis
from ui.paper.dialogs import ask_for_pdf, ask_for_printer, file_name, print_on
from ui.paper.paper import Paper, page_layout


def test_a_title_becomes_a_name_that_every_system_takes():
    assert file_name('Who said: "no"? / part 2') == "Who said no part 2"
    assert file_name("...") == "selon"
    assert len(file_name("word " * 50)) <= 60


def test_the_dialogs_open_and_close(qtbot, window, theme, messages):
    everything = analysis()
    dialog = ask_for_pdf("The quay", window)
    assert dialog.isVisible()
    dialog.reject()
    paper = Paper(everything, everything.findings, messages, theme)
    printing = ask_for_printer(paper, window)
    assert printing.isVisible()
    printing.reject()


def test_a_printer_gets_every_page(tmp_path, theme, messages):
    everything = analysis()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageLayout(page_layout())
    pages = print_on(printer, Paper(everything, everything.findings, messages, theme))
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(document) == pages
    assert "Sources close" in document[0].get_textpage().get_text_range()
    document.close()
