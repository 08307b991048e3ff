"""Asks where a PDF goes, or which printer prints."""

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressDialog, QWidget

from analysis.errors import Cancelled
from ui.paper.paper import Paper, Told, page_layout

translate = QCoreApplication.translate

_SLOW = 300  # milliseconds after which work is told of
_LONGEST = 60  # letters of a file's name


def ask_for_pdf(title: str, window: QWidget) -> QFileDialog:
    """A dialog that is open, and says `fileSelected`."""
    dialog = QFileDialog(window, translate("paper", "Save as PDF"), f"{file_name(title)}.pdf")
    dialog.setNameFilter(translate("paper", "PDF (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    return _opened(dialog)


def ask_for_web_page(title: str, window: QWidget) -> QFileDialog:
    """A dialog that is open, and says `fileSelected`."""
    heading = translate("paper", "Save as a web page")
    dialog = QFileDialog(window, heading, f"{file_name(title)}.html")
    dialog.setNameFilter(translate("paper", "Web page (*.html)"))
    dialog.setDefaultSuffix("html")
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_for_printer(paper: Paper, window: QWidget) -> QPrintDialog:
    """A dialog that is open, and prints when it is accepted."""
    printer = QPrinter()
    printer.setPageLayout(page_layout())
    printer.setDocName(paper.title)
    dialog = QPrintDialog(printer, window)
    dialog.accepted.connect(lambda: print_on(printer, paper, progress(window)))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog


def print_on(printer: QPrinter, paper: Paper, told: Told) -> int:
    """Print every page; how many there were, 0 when it was stopped."""
    painter = QPainter(printer)
    try:
        return paper.draw(painter, printer, told)
    except Cancelled:
        printer.abort()
        return 0
    finally:
        painter.end()


def progress(window: QWidget) -> Told:
    """Shows how far the pages have come, if that takes a while, and lets one stop."""
    dialog = QProgressDialog(window)
    dialog.setLabelText(translate("paper", "Setting the pages…"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_SLOW)

    def told(done: int, of: int) -> bool:
        stopped = dialog.wasCanceled()
        dialog.setMaximum(of)
        dialog.setValue(of if stopped else done)
        if stopped or done == of:
            dialog.deleteLater()
        return not stopped

    return told


def file_name(title: str) -> str:
    """The title without the signs that a file's name may not have on some system."""
    kept = re.sub(r"[\\/:*?\"<>|\x00-\x1f]+", " ", title)
    return " ".join(kept.split())[:_LONGEST].strip(" .") or "selon"
