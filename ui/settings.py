"""What the reader has chosen, kept between two starts."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from analysis.model.codes import Kind

_ALL = ",".join(Kind)
_RECENT = 12  # articles that are listed
_MOST = 100  # that an ingredient can count


def is_search_address(address: str) -> bool:
    """Whether this is a web address with one place for words."""
    return address.startswith(("https://", "http://")) and address.count("%s") == 1


class Settings:
    """Names and types for what is in the settings file; whatever is odd there reads as unset."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def theme(self) -> str:
        """A name of `theme.THEMES`, or "system"."""
        return self._text("theme", "system")

    @theme.setter
    def theme(self, code: str) -> None:
        self._store.setValue("theme", code)

    @property
    def language(self) -> str:
        """The interface's: "en" or "fr"; the system's until one is chosen."""
        system = "fr" if QLocale.system().language() is QLocale.Language.French else "en"
        chosen = self._text("language", system)
        return chosen if chosen in {"en", "fr"} else "en"

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def zoom(self) -> float:
        """The size of the text, 1 for the usual one."""
        try:
            return min(3.0, max(0.6, float(self._text("zoom", "1"))))
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, value: float) -> None:
        self._store.setValue("zoom", str(value))

    @property
    def length(self) -> str:
        """Of the lines: "short", "usual" or "long"."""
        return self._one_of("length", ("usual", "short", "long"))

    @length.setter
    def length(self, code: str) -> None:
        self._store.setValue("length", code)

    @property
    def spacing(self) -> str:
        """Of the lines: "close", "usual" or "wide"."""
        return self._one_of("spacing", ("usual", "close", "wide"))

    @spacing.setter
    def spacing(self, code: str) -> None:
        self._store.setValue("spacing", code)

    @property
    def layers(self) -> frozenset[Kind]:
        """The kinds whose marks are shown."""
        names = set(self._text("layers", _ALL).split(","))
        return frozenset(kind for kind in Kind if kind in names)

    @layers.setter
    def layers(self, kinds: frozenset[Kind]) -> None:
        self._store.setValue("layers", ",".join(sorted(kinds)))

    @property
    def more(self) -> bool:
        """Whether the weaker marks are shown too."""
        return self._text("more", "no") == "yes"

    @more.setter
    def more(self, on: bool) -> None:
        self._store.setValue("more", "yes" if on else "no")

    @property
    def panel(self) -> bool:
        """Whether the side panel is open."""
        return self._text("panel", "yes") == "yes"

    @panel.setter
    def panel(self, on: bool) -> None:
        self._store.setValue("panel", "yes" if on else "no")

    @property
    def every_picture(self) -> bool:
        """Whether the pictures of an article are fetched without being asked for."""
        return self._text("pictures", "no") == "every"

    @every_picture.setter
    def every_picture(self, on: bool) -> None:
        self._store.setValue("pictures", "every" if on else "no")

    @property
    def toured(self) -> bool:
        """Whether the tour was taken, or was not wanted: it is offered no more."""
        return self._text("toured", "no") == "yes"

    @toured.setter
    def toured(self, done: bool) -> None:
        self._store.setValue("toured", "yes" if done else "no")

    @property
    def weights(self) -> dict[str, float]:
        """What ingredients of the index count, where the reader has it otherwise than Selon."""
        pairs = (pair.partition("=") for pair in self._text("weights", "").split(",") if pair)
        try:
            return {name: float(told) for name, _, told in pairs if 0 <= float(told) <= _MOST}
        except ValueError:
            return {}

    @weights.setter
    def weights(self, weights: Mapping[str, float]) -> None:
        self._store.setValue("weights", ",".join(f"{n}={w:g}" for n, w in weights.items()))

    @property
    def search_address(self) -> str:
        """Of the reader's search engine, "%s" for the words; empty: words are only copied."""
        kept = self._text("search_address", "")
        return kept if is_search_address(kept) else ""

    @search_address.setter
    def search_address(self, address: str) -> None:
        self._store.setValue("search_address", address)

    @property
    def rules_off(self) -> frozenset[str]:
        """Rules that mark nothing for this reader, in any article."""
        return frozenset(filter(None, self._text("rules_off", "").split(",")))

    @rules_off.setter
    def rules_off(self, rules: frozenset[str]) -> None:
        self._store.setValue("rules_off", ",".join(sorted(rules)))

    @property
    def folder(self) -> Path:
        """Where the reader's own work on articles is kept: the user's data folder."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        return Path(self._text("folder", usual))

    @property
    def recent(self) -> tuple[tuple[str, str], ...]:
        """Titles of articles with their address or path, the newest first."""
        kept = self._text("recent", "")
        if not kept:
            return ()
        import json  # noqa: PLC0415 - the first start need not wait for it

        try:
            rows = json.loads(kept)
            return tuple((str(title), str(location)) for title, location in rows)[:_RECENT]
        except (TypeError, ValueError):
            return ()

    @recent.setter
    def recent(self, rows: tuple[tuple[str, str], ...]) -> None:
        import json  # noqa: PLC0415 - see above

        self._store.setValue("recent", json.dumps(rows[:_RECENT], ensure_ascii=False))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty before the first time."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def _one_of(self, key: str, codes: tuple[str, ...]) -> str:
        """What is kept if it is one of `codes`, else the first of them."""
        kept = self._text(key, codes[0])
        return kept if kept in codes else codes[0]

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key, default)
        return ",".join(map(str, value)) if isinstance(value, list) else str(value)
