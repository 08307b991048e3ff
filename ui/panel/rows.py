"""Lists of the panel: rows with a title, a note and a sentence, as tall as what they hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, overload

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

BODY: Final = Qt.ItemDataRole.UserRole + 1
NOTE: Final = Qt.ItemDataRole.UserRole + 2
BAR: Final = Qt.ItemDataRole.UserRole + 3
FRAMED: Final = Qt.ItemDataRole.UserRole + 4

TALLEST: Final = 12_000
"""Pixels beyond which a list scrolls by itself instead of growing."""

MANY: Final = 200
"""Rows beyond which all get the same height, so that a long list opens at once."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows and says; `key` is what a click hands on."""

    title: str
    body: str = ""
    note: str = ""
    bar: float | None = None
    badge: QPixmap | None = None
    spoken: str = ""
    key: object = None
    framed: bool = False  # set apart from the others by a strong frame


class Made(Sequence[Row]):
    """Rows that are made when they are looked at: of ten thousand few ever are."""

    def __init__(self, count: int, make: Callable[[int], Row]) -> None:
        self._count = count
        self._make = make
        self._known: dict[int, Row] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        """The row with a number, counted from 0."""
        if isinstance(number, slice):
            return [self[n] for n in range(*number.indices(self._count))]
        if not 0 <= number < self._count:
            raise IndexError(number)
        if number not in self._known:
            self._known[number] = self._make(number)
        return self._known[number]


class RowsModel(QAbstractListModel):
    """Rows whose number is known beforehand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """The row behind an index of this model."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows of a list; none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer for the roles that the delegate and a screen reader ask for."""
        return part(self._rows[index.row()], role) if index.isValid() else None


_PARTS: Final[dict[int, Callable[[Row], object]]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.DecorationRole: lambda row: row.badge,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken or _spoken(row),
    Qt.ItemDataRole.ToolTipRole: lambda row: row.body,
    BODY: lambda row: row.body,
    NOTE: lambda row: row.note,
    BAR: lambda row: row.bar,
    FRAMED: lambda row: row.framed,
}


def _spoken(row: Row) -> str:
    """Title and note, then the sentence."""
    head = f"{row.title}, {row.note}" if row.note else row.title
    return f"{head}. {row.body}"


def part(row: Row, role: int) -> object:
    """What a row answers to a role."""
    answer = _PARTS.get(role)
    return answer(row) if answer else None


class TallList(QListView):
    """A list without a scroll bar of its own: the panel scrolls."""

    row_wanted = Signal(QRect)
    """A row should be seen; its rectangle in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setFixedHeight(0)
        self.viewport().setAutoFillBackground(False)

    def doItemsLayout(self) -> None:
        """Lay the rows out, then take the height that they need."""
        self.setUniformItemSizes(self.model() is not None and self.model().rowCount() > MANY)
        super().doItemsLayout()
        needed = max(0, min(TALLEST, self.contentsSize().height()))
        # a bar that comes and goes while rows change would leave gaps below them
        policies = Qt.ScrollBarPolicy
        wanted = policies.ScrollBarAsNeeded if needed == TALLEST else policies.ScrollBarAlwaysOff
        if wanted != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(wanted)
        if needed != self.height():
            self.setFixedHeight(needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew: Qt looks at the height alone."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Ask whoever scrolls to bring the row into view."""
        super().scrollTo(index, hint)
        if index.isValid():
            self.row_wanted.emit(self.visualRect(index))
