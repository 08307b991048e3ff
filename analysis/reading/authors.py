"""Who signs an article, by the page's witnesses."""

import re
from collections.abc import Iterator

from analysis.language.furniture import Furniture
from analysis.model.article import PageStatement
from analysis.model.codes import Witness
from analysis.reading.declared import Declared
from analysis.reading.jsonld import name
from analysis.reading.lines import byline, is_name
from analysis.reading.seen import Seen

_ADDRESS = re.compile(r"https?://|www\.|@|\.com$")
_SLUG = re.compile(r"[a-z0-9_.-]+$|[A-Za-z]+[._]\w+$")  # the name of an account, not of a person
_LABEL = re.compile(r"[(\[]|[^:]*:")  # "(Image: …": the picture's, not the article's
_WORD = re.compile(r"[^\W\d_]+")
_META = """author og:article:author article:author_name byl parsely-author dc.creator
    dcterms.creator sailthru.author cxenseparse:author og:author analyticsattributes.author
    article:author twitter:data1"""
_LONG = 80  # code points of a name
_OTHERS = 10  # words that a visible by-line may have beyond what is declared


def authors(
    said: Declared, shown: Seen, houses: frozenset[str], furniture: Furniture
) -> list[PageStatement]:
    """Every by-line that a page gives, the one to take first.

    What is declared comes before what is seen, which is harder to tell from its surroundings. A
    by-line between title and text goes first where what is declared is only the house (one of
    `houses`, bare), fewer people, or somebody else of whom only one witness speaks.
    """
    told = [PageStatement("byline", n, w) for w, n in _declared(said, furniture) if n]
    seen = shown.about.byline
    if not seen:
        return told
    statement = PageStatement("byline", seen, Witness.VISIBLE)
    if not told:
        return [statement]
    first = told[0].value
    others = {bare(s.value) for s in told if s.origin is not told[0].origin}
    alone = bare(first) not in others
    better = bare(first) in houses or (alone and _differ(seen, first)) or _names_more(seen, first)
    return [statement, *told] if shown.beside and better else [*told, statement]


def bare(value: str) -> str:
    """The letters and digits of a name, lower case."""
    return "".join(re.findall(r"\w+", value.lower()))


def _declared(said: Declared, furniture: Furniture) -> Iterator[tuple[Witness, str]]:
    people = said.article.get("author") or said.article.get("creator") or said.page.get("author")
    yield Witness.JSON_LD, _joined(_names(people, said), furniture)
    yield Witness.MICRODATA, _joined(said.microdata.get("author", ()), furniture)
    for key in _META.split():
        if said.meta.get(key):
            origin = Witness.OPENGRAPH if key.startswith(("og:", "article:")) else Witness.META
            yield origin, _joined((said.meta[key],), furniture)


def _names(value: object, said: Declared) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(n for item in value for n in _names(item, said))
    return (name(said.resolved(value)),)


def _joined(names: tuple[str, ...], furniture: Furniture) -> str:
    """The names that are names, each once, without the words that announce them."""
    clean = (_announced(n.strip(" ,|;"), furniture) for n in names)
    return ", ".join(dict.fromkeys(n for n in clean if _is_name(n)))


def _announced(value: str, furniture: Furniture) -> str:
    return byline(value, furniture)[0] or value


def _is_name(value: str) -> bool:
    if not 0 < len(value) < _LONG or _ADDRESS.search(value):
        return False
    if _SLUG.match(value) or _LABEL.match(value):
        return False
    return not value.isascii() or is_name(value)


def _differ(seen: str, declared: str) -> bool:
    """Whether two by-lines have no word of three letters in common."""
    words = (_WORD.findall(x.lower()) for x in (seen, declared))
    one, other = ({w for w in x if len(w) > 2} for x in words)  # noqa: PLR2004
    return one.isdisjoint(other)


def _names_more(seen: str, declared: str) -> bool:
    """Whether a by-line joins others to the names declared; a place behind them is no one."""
    known = set(_WORD.findall(declared.lower()))
    words = _WORD.findall(seen)
    others = [w for w in words if w.lower() not in known]
    joined = "," in seen or any(w.islower() for w in others)
    whole = known <= {w.lower() for w in words}
    return whole and joined and any(w[0].isupper() for w in others) and len(others) <= _OTHERS
