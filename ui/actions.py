"""Every action of the window in one table: its words, its key, its menu."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from analysis.model.codes import Kind
from ui import labels
from ui.theme import THEMES


class Entry(NamedTuple):
    """An action: its name, its menu, its source words, its keys; `checked` if it is a switch."""

    name: str
    menu: str
    words: object
    keys: tuple[str, ...] = ()
    switch: bool = False
    rule_above: bool = False


_N = QT_TRANSLATE_NOOP

MENUS: Final[Mapping[str, object]] = {
    "article": _N("actions", "&Article"),
    "marks": _N("actions", "&Marks"),
    "view": _N("actions", "&View"),
    "language": _N("actions", "&Language"),
    "help": _N("actions", "&Help"),
}

ENTRIES: Final = (
    Entry("open", "article", _N("actions", "&Open…"), ("Ctrl+O",)),
    Entry("paste", "article", _N("actions", "&Paste an article"), ("Ctrl+V",)),
    Entry("home", "article", _N("actions", "&Start page and samples"), ("Ctrl+Home", "Alt+Home")),
    Entry("back", "article", _N("actions", "&Back"), ("Alt+Left",), rule_above=True),
    Entry("forward", "article", _N("actions", "For&ward"), ("Alt+Right",)),
    Entry("forget", "article", _N("actions", "C&lear the list of recent articles")),
    Entry("copy", "article", _N("actions", "&Copy the selection"), ("Ctrl+C",), rule_above=True),
    Entry("copy_marked", "article", _N("actions", "Copy &with the marks"), ("Ctrl+Shift+C",)),
    Entry("find", "article", _N("actions", "&Find in the article"), ("Ctrl+F", "/")),
    Entry("find_next", "article", _N("actions", "Find ne&xt"), ("F3",)),
    Entry("find_previous", "article", _N("actions", "Find p&revious"), ("Shift+F3",)),
    Entry("print", "article", _N("actions", "Pr&int…"), ("Ctrl+P",), rule_above=True),
    Entry("pdf", "article", _N("actions", "Save as P&DF…"), ("Ctrl+Shift+P",)),
    Entry("web_page", "article", _N("actions", "Save as a web pa&ge…"), ("Ctrl+Shift+S",)),
    Entry("quit", "article", _N("actions", "&Quit"), ("Ctrl+Q",), rule_above=True),
    Entry("next", "marks", _N("actions", "&Next mark"), ("N",)),
    Entry("previous", "marks", _N("actions", "&Previous mark"), ("P",)),
    Entry("close_card", "marks", _N("actions", "&Close the card"), ("Esc",)),
    Entry("promises", "marks", _N("actions", "&Title and opening"), ("T",), rule_above=True),
    Entry("chain", "marks", _N("actions", "Where a sentence co&mes from"), ("C",)),
    Entry("elsewhere", "marks", _N("actions", "&Look elsewhere…"), ("E",)),
    Entry("contest", "marks", _N("actions", "Not &right?"), ("R",), rule_above=True),
    Entry("undo", "marks", _N("actions", "&Undo the change"), ("Ctrl+Z",)),
    Entry("redo", "marks", _N("actions", "Re&do the change"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Entry("save_changes", "marks", _N("actions", "&Save the list of changes…")),
    Entry("weights", "marks", _N("actions", "Your own &weights…")),
    Entry("own_words", "marks", _N("actions", "Your own w&ords…")),
    Entry("search_engine", "marks", _N("actions", "Your search &engine…")),
    Entry(
        "more",
        "marks",
        _N("actions", "Show the &weaker marks too"),
        ("M",),
        switch=True,
        rule_above=True,
    ),
    Entry("larger", "view", _N("actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
    Entry("smaller", "view", _N("actions", "S&maller text"), ("Ctrl+-",)),
    Entry("usual", "view", _N("actions", "Us&ual text size"), ("Ctrl+0",)),
    Entry("panel", "view", _N("actions", "Side &panel"), ("F9",), switch=True, rule_above=True),
    Entry("full_screen", "view", _N("actions", "&Full screen"), ("F11",), switch=True),
    Entry(
        "pictures",
        "view",
        _N("actions", "Show the p&ictures of this article"),
        ("I",),
        rule_above=True,
    ),
    Entry(
        "every_picture", "view", _N("actions", "Fetch the pictures of e&very article"), switch=True
    ),
    Entry("present", "view", _N("actions", "&In front of a class"), ("F5",), rule_above=True),
    Entry("tour", "help", _N("actions", "What the &marks mean, in a minute"), ("Shift+F1",)),
    Entry("palette", "help", _N("actions", "F&ind an action"), ("Ctrl+K",)),
    Entry("keys", "help", _N("actions", "&Keys"), ("F1",)),
    Entry("report_card", "help", _N("actions", "&How often Selon is right")),
    Entry("about", "help", _N("actions", "&About Selon")),
)

LOOKS: Final[Mapping[str, object]] = {
    "system": _N("actions", "As the system"),
    "paper": _N("actions", "Paper"),
    "dark": _N("actions", "Dark"),
    "contrast": _N("actions", "High contrast"),
    "night": _N("actions", "High contrast, dark"),
    "projector": _N("actions", "Projector"),
}

LENGTHS: Final[Mapping[str, object]] = {
    "short": _N("actions", "Short lines"),
    "usual": _N("actions", "Lines of usual length"),
    "long": _N("actions", "Long lines"),
}
SPACINGS: Final[Mapping[str, object]] = {
    "close": _N("actions", "Lines close together"),
    "usual": _N("actions", "Lines at the usual distance"),
    "wide": _N("actions", "Lines far apart"),
}
"""How running text may be set, beside its size."""

DIGIT_ROW: Final[Mapping[str, str]] = {"fr": "&é\"'(-è_çà"}
"""What the digits' keys give without Shift where digits need it: a teacher presses one key."""

TONGUES: Final = {"en": "English", "fr": "Français"}
"""Each language under its own name, in every language."""


class Actions:
    """The actions of one window by name, its layers, looks and languages, in their menus."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._menus: dict[str, QMenu] = {}
        self._named = {entry.name: self._action(entry) for entry in ENTRIES}
        self.layers = {kind: self._layer(kind, n) for n, kind in enumerate(Kind, 1)}
        self.looks = self._choices(("system", *THEMES))
        self.lengths = self._choices(tuple(LENGTHS))
        self.spacings = self._choices(tuple(SPACINGS))
        self.tongues = self._choices(tuple(TONGUES))
        self._fill(window.menuBar())

    def __getitem__(self, name: str) -> QAction:
        return self._named[name]

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        translate = QCoreApplication.translate
        for name, menu in self._menus.items():
            menu.setTitle(translate("actions", str(MENUS[name])))
        self.look_menu.setTitle(translate("actions", "&Colours"))
        self.recent_menu.setTitle(translate("actions", "&Recent articles"))
        for entry in ENTRIES:
            self._named[entry.name].setText(translate("actions", str(entry.words)))
        row = digit_row()
        for number, (kind, action) in enumerate(self.layers.items()):
            action.setText(labels.layer(kind))
            keys = (str(number + 1), *row[number : number + 1])
            action.setShortcuts(_sequences(keys))
        self.text_menu.setTitle(translate("actions", "Length and distance of l&ines"))
        worded = ((self.looks, LOOKS), (self.lengths, LENGTHS), (self.spacings, SPACINGS))
        for group, words in worded:
            for code, action in group.items():
                action.setText(translate("actions", str(words[code])))
        for code, action in self.tongues.items():
            action.setText(TONGUES[code])

    def table(self) -> tuple[tuple[str, str], ...]:
        """Words and keys of every action that has one, for the page of keys."""
        layers = self.layers.values()
        listed = [(action, action.shortcuts()) for action in self._named.values()]
        listed += [(action, action.shortcuts()[:1]) for action in layers]  # the digit alone
        native = QKeySequence.SequenceFormat.NativeText
        return tuple(
            (action.text().replace("&", ""), ", ".join(key.toString(native) for key in keys))
            for action, keys in listed
            if keys
        )

    def listed(self) -> tuple[tuple[str, QAction], ...]:
        """Every action with the menu in which it stands, as the menus have them."""
        names = {entry.name: self._menus[entry.menu].title() for entry in ENTRIES}
        found = [(names[name], action) for name, action in self._named.items()]
        groups = (
            (self._menus["marks"], self.layers.values()),
            (self.text_menu, (*self.lengths.values(), *self.spacings.values())),
            (self.look_menu, self.looks.values()),
            (self._menus["language"], self.tongues.values()),
        )
        found += [(menu.title(), action) for menu, group in groups for action in group]
        return tuple((title.replace("&", ""), action) for title, action in found)

    def _action(self, entry: Entry) -> QAction:
        action = QAction(self._window)
        action.setObjectName(entry.name)
        action.setShortcuts(_sequences(entry.keys))
        action.setCheckable(entry.switch)
        self._window.addAction(action)
        return action

    def _layer(self, kind: Kind, number: int) -> QAction:
        action = QAction(self._window)
        action.setCheckable(True)
        action.setObjectName(kind)
        action.setShortcuts(_sequences((str(number),)))
        self._window.addAction(action)
        return action

    def _choices(self, codes: tuple[str, ...]) -> dict[str, QAction]:
        group = QActionGroup(self._window)
        made = {}
        for code in codes:
            made[code] = QAction(group)
            made[code].setCheckable(True)
            made[code].setObjectName(code)
        return made

    def _fill(self, bar: QMenuBar) -> None:
        for name in MENUS:
            self._menus[name] = bar.addMenu("")
        for entry in ENTRIES:
            if entry.rule_above:
                self._menus[entry.menu].addSeparator()
            if entry.name == "forget":
                self.recent_menu = self._menus[entry.menu].addMenu("")
            self._menus[entry.menu].addAction(self._named[entry.name])
        self._menus["marks"].addSeparator()
        self._menus["marks"].addActions(list(self.layers.values()))
        self._menus["view"].addSeparator()
        self.text_menu = self._menus["view"].addMenu("")
        self.text_menu.addActions(list(self.lengths.values()))
        self.text_menu.addSeparator()
        self.text_menu.addActions(list(self.spacings.values()))
        self.look_menu = self._menus["view"].addMenu("")
        self.look_menu.addActions(list(self.looks.values()))
        self._menus["language"].addActions(list(self.tongues.values()))


def digit_row() -> str:
    """The signs of the keys 1 to 9 and 0 in the interface's language, where those give others."""
    return DIGIT_ROW.get(QLocale().name()[:2], "")


def without_state(slot: Callable[[], object], _checked: bool = False) -> None:
    """An action says whether it is checked; most slots do not care."""
    slot()


def _sequences(keys: Iterable[str]) -> list[QKeySequence]:
    """The keys as Qt has them: to make one of its name directly would load much of Qt first."""
    return [QKeySequence.fromString(key) for key in keys]
