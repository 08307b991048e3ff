"""The reader's own words in the window: kept in a file, added to from the article."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QSaveFile, Signal
from PySide6.QtWidgets import QMenu, QWidget

from analysis.errors import NotFound, NotText, SelonError, TooLarge, Unreadable, Unwritable
from ui.contest.steps import Deed

if TYPE_CHECKING:
    from analysis.evidence.own_words import OwnWord
    from ui.document.view import ArticleView

_LARGEST: Final = 1_000_000  # bytes of a list
_MEGABYTE: Final = 1_000_000
_LONGEST: Final = 120  # code points that can be added by right click


class OwnWords(QObject):
    """Keeps the list; `changed` says that articles want marking again, `failed` what went wrong."""

    changed = Signal(tuple)
    added = Signal(str)
    menu_made = Signal(QMenu, QPoint)
    """A right click has a menu, to which others may add; where it was, in the viewport."""

    failed = Signal(SelonError)

    def __init__(self, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._path = path
        self._window = window
        self.do: Callable[[Deed], object] = lambda deed: deed.do()
        self._unread = False  # the file is there and could not be read: it is not written over
        self._entries: tuple[OwnWord, ...] | None = None

    @property
    def entries(self) -> "tuple[OwnWord, ...]":
        """The list, taken from its file when first asked for; no file yet is an empty one."""
        if self._entries is None:
            self._entries = ()
            try:
                self._entries = read_list(self._path)
            except NotFound:
                pass
            except SelonError as error:
                self._unread = True
                self.failed.emit(error)
        return self._entries

    def attach(self, view: "ArticleView") -> None:
        """Offer to mark words that are selected in the article."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load; an article comes later

        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda place: self.menu(view, place).popup(view.viewport().mapToGlobal(place))
        )

    def menu(self, view: "ArticleView", place: QPoint) -> QMenu:
        """What can be done with the selected words."""
        from PySide6.QtCore import Qt  # noqa: PLC0415

        words = as_entry(view.textCursor().selectedText())
        menu = view.createStandardContextMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        action = menu.addAction(self.tr("&Mark these words from now on"))
        action.setObjectName("mark_words")
        action.setEnabled(bool(words))
        action.triggered.connect(lambda: self.add(words))
        self.menu_made.emit(menu, place)
        return menu

    def replace(self, entries: "tuple[OwnWord, ...]") -> None:
        """Another list: kept, then marked; Ctrl+Z brings back the one before."""
        before = self.entries
        if entries != before:
            self.do(Deed(partial(self._set, entries), partial(self._set, before), lasting=True))

    def _set(self, entries: "tuple[OwnWord, ...]") -> None:
        if entries == self.entries:
            return
        try:
            self._keep_unread()
            write_list(self._path, entries)
        except SelonError as error:
            self.failed.emit(error)
        self._entries = entries
        self.changed.emit(entries)

    def add(self, words: str) -> None:
        """Mark these words from now on; they go to the end of the list."""
        from analysis.evidence.own_words import OwnWord  # noqa: PLC0415 - see `read_list`

        others = tuple(e for e in self.entries if e.words.lower() != words.lower())
        self.replace((*others, OwnWord(words)))
        self.added.emit(words)

    def show(self) -> None:
        """The list, to look at and to change."""
        from ui.own_words_dialog import OwnWordsDialog  # noqa: PLC0415 - rarely asked for

        dialog = OwnWordsDialog(self.entries, self._window)
        dialog.accepted.connect(lambda: self.replace(dialog.entries()))
        dialog.failed.connect(self.failed)
        dialog.open()

    def _keep_unread(self) -> None:
        """Put a file that could not be read aside before another takes its place."""
        if self._unread and self._path.exists():
            try:
                self._path.replace(self._path.with_suffix(".old"))
            except OSError as error:
                raise Unwritable(name=str(self._path), why=error.strerror or "") from error
        self._unread = False


def as_entry(selected: str) -> str:
    """Selected text as the words of an entry; empty when it is none, or too long for one."""
    words = " ".join(selected.replace("|", " ").split()).strip(" -#*.,;:!?…«»“”\"'‘’()[]")
    fits = len(words) <= _LONGEST and "\u2029" not in selected.strip("\u2029")
    return words if fits and any(c.isalnum() for c in words) else ""


def read_list(path: Path) -> "tuple[OwnWord, ...]":
    """The entries of a file; NotFound, Unreadable, TooLarge or NotText when there are none."""
    from analysis.evidence.own_words import parse  # noqa: PLC0415 - after the first paint

    return parse(text_of(path))


def text_of(path: Path) -> str:
    """What a list holds; fails as `read_list` does."""
    try:
        if path.stat().st_size > _LARGEST:
            raise TooLarge(name=path.name, why="file", limit=_LARGEST // _MEGABYTE)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(name=path.name) from error
    except OSError as error:
        raise Unreadable(name=path.name) from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotText(name=path.name) from error
    if "\x00" in text:
        raise NotText(name=path.name)
    return text


def write_list(path: Path, entries: "tuple[OwnWord, ...]") -> None:
    """Write the file whole or not at all; Unwritable when it cannot be."""
    from analysis.evidence.own_words import written  # noqa: PLC0415 - see `read_list`

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(name=str(path), why=error.strerror or "") from error
    file = QSaveFile(str(path))
    good = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    good = good and file.write(written(entries).encode("utf-8")) >= 0
    if not (good and file.commit()):
        raise Unwritable(name=str(path), why=file.errorString())
