"""When Selon gives no range, and the code of the reason."""

from analysis.judgement.scoring import Scoring
from analysis.model.article import Article
from analysis.model.codes import Genre

_NO_REPORT = frozenset({Genre.OPINION, Genre.ADVERT, Genre.INTERVIEW, Genre.SATIRE})
"""What the page itself says is no report: it is not to be held to a report's rules."""


def refusal(article: Article, words: int, claims: int, scoring: Scoring) -> str | None:
    """Why `article`, with so many `words` and `claims`, gets no range; None when it gets one."""
    limits = scoring.limits
    genre = article.metadata.genre
    if article.language.code not in scoring.languages:
        return "language"
    if genre in _NO_REPORT:
        return str(genre)
    if words < limits.words:
        return "too_short"
    if article.notes.visible_part_only and words < limits.visible_words:
        return "cut_short"
    return "thin" if claims < limits.claims else None
