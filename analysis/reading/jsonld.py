"""Values of JSON-LD objects as text: they may be strings, objects or lists of either."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any


def words(value: object) -> str:
    """A text value, its entities read and its white space single; empty for anything else."""
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(unescape(value).split()) if isinstance(value, str) else ""


def name(value: object) -> str:
    """The name of an object, or the text itself."""
    if isinstance(value, Mapping):
        return words(value.get("name"))
    return name(value[0]) if isinstance(value, list) and value else words(value)


def moment(value: object) -> str:
    """A date as it is written, in a number, or in an object that holds its value and its type."""
    if isinstance(value, Mapping):
        value = value.get("@value")
    return str(value) if isinstance(value, int | float) else words(value)


def picture(value: object) -> str:
    """The address of a picture."""
    if isinstance(value, Mapping):
        return words(value.get("url") or value.get("contentUrl"))
    return picture(value[0]) if isinstance(value, list) and value else words(value)


def own_text(article: Mapping[str, Any]) -> str:
    """The article's text as the page gives it to machines."""
    value = article.get("articleBody")
    if isinstance(value, list):
        value = "\n".join(v for v in value if isinstance(v, str))
    return re.sub(r"<[^>]+>", " ", unescape(value)) if isinstance(value, str) else ""
