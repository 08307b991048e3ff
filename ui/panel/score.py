"""The sourcing index: a range with its sentence, or the reason why there is none."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from analysis.judgement.messages import Messages
from analysis.judgement.version import Version
from analysis.model.article import Article
from analysis.model.judgement import Score
from ui.panel.ruler import Ruler
from ui.panel.words import Words

translate = QCoreApplication.translate


class ScoreView(QWidget):
    """The range in numbers, in words and as a picture, never without what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None  # of the range that is shown
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self.heading = Words(self, weight=QFont.Weight.DemiBold)
        self.numbers = Words(self, scale=1.9, weight=QFont.Weight.DemiBold)
        self.grade = Words(self)
        self.ruler = Ruler(self)
        self.own = Words(self, scale=0.92)
        self.cut = Words(self, scale=0.92)
        self.meaning = Words(self, scale=0.92, soft=True)
        self.one_voice = Words(self, scale=0.92)
        self.blind = Words(self, scale=0.92, soft=True)
        self.inside = Words(self, scale=0.92)
        self.no_number = Words(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.heading, self.numbers, self.grade, self.ruler, self.own):
            column.addWidget(part)
        for part in (self.no_number, self.cut, self.one_voice, self.inside, self.meaning):
            column.addWidget(part)
        column.addWidget(self.blind)

    def show_score(self, score: Score, messages: Messages, version: Version | None = None) -> None:
        """Show the range, or say why there is none; Selon's own stays as a ghost beside another."""
        ghost = version.ghost if version is not None else None
        self.own.say(_own(version, ghost) if version is not None and ghost is not None else "")
        self.ruler.show_ghost(_ends(ghost))
        self.inside.say(_inside(len(version.look_ups)) if version is not None else "")
        self.heading.say(_heading(score))
        ranged = score.low is not None and score.high is not None
        self.ruler.setVisible(ranged)
        self.meaning.say(messages.beside_the_range() if ranged else "")
        self.blind.say(_blind(messages) if ranged else "")
        self.one_voice.say(messages.one_voice() if ranged and score.one_voice else "")
        self.no_number.say("" if ranged else messages.no_score(score.reason or ""))
        self.cut.say(messages.visible_part_only() if ranged and score.visible_part_only else "")
        self.numbers.say(_numbers(score.low, score.high))
        self.grade.say(_grades(messages.grades(score.grades)) if ranged else "")
        article = version.own.article if version is not None else None
        same, self._article = article is not None and article is self._article, article
        if score.low is not None and score.high is not None:
            cut = score.visible_part_only
            self.ruler.show_range(score.low, score.high, open_above=cut, slide=same)
            self.ruler.setAccessibleName(messages.range(score))


def _heading(score: Score) -> str:
    if score.visible_part_only:
        return translate("Score", "Sourcing you can see, visible part only")
    return translate("Score", "Sourcing you can see")


def _inside(number: int) -> str:
    """Whether anybody has looked further than the page."""
    if not number:
        return translate("Score", "Inside the page only: nothing was looked up elsewhere yet.")
    return translate("Score", "%n look-up(s) noted: you looked further than this page.", "", number)


def _ends(score: Score | None) -> tuple[int, int] | None:
    if score is None or score.low is None or score.high is None:
        return None
    return score.low, score.high


def _own(version: Version, ghost: Score) -> str:
    """That the range is the reader's, by how much, and what Selon's was."""
    number = len(version.revisions)
    weighed = version.own.score.own_weights
    if weighed and number:
        words = translate("Score", "Yours, with your own weights and %n change(s).", "", number)
    elif weighed:
        words = translate("Score", "Yours, with your own weights.")
    else:
        words = translate("Score", "Yours, with %n change(s).", "", number)
    if ghost.low is None:
        return f"{words} {translate('Score', 'Selon itself gives no range.')}"
    selon = translate("Score", "Selon’s own: %1.").replace("%1", _numbers(ghost.low, ghost.high))
    return f"{words} {selon}"


def _blind(messages: Messages) -> str:
    words = translate("Score", "What Selon cannot see: %1.", "a list of limits")
    between = translate("Score", "; ", "between two limits")
    return words.replace("%1", between.join(messages.cannot_see()))


def _numbers(low: int | None, high: int | None) -> str:
    if low is None or high is None:
        return ""
    words = translate("Score", "%1 to %2", "the two ends of the range, out of 100")
    return words.replace("%1", str(low)).replace("%2", str(high))


def _grades(words: str) -> str:
    return translate("Score", "of 100: %1", "words for the range").replace("%1", words)
