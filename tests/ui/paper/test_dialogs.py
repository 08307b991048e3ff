"""A PDF is named after its article; a printer gets every page."""

import pypdfium2
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QProgressDialog

from tests.ui.conftest import analysis
from ui.paper.dialogs import ask_for_pdf, ask_for_printer, file_name, print_on, progress
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
    paper = Paper(everything, everything.findings, messages, theme)
    pages = print_on(printer, paper, lambda *_: True)
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(document) == pages
    assert "Sources close" in document[0].get_textpage().get_text_range()
    document.close()


def test_how_far_it_has_come_is_told_and_it_can_be_stopped(qtbot, window):
    told = progress(window)
    assert told(1, 3)
    dialog = window.findChild(QProgressDialog)
    assert dialog.maximum() == 3
    dialog.cancel()
    assert not told(2, 3)
