"""A cue behind or inside its content: "…, he said", "…, said Smith, …", "as Smith said"."""

from analysis.evidence.bound import Bound
from analysis.evidence.contents import content_left, content_past
from analysis.evidence.cues import Cue
from analysis.evidence.following import is_thing, subject_right
from analysis.evidence.stretches import Run, Stretch
from analysis.language.inflection import PARTICIPLE

_PHRASE = 4  # tokens up to which what stands before a comma may be a mere adverbial
_LONG_QUOTE = 4  # tokens, marks included, from which a quotation is somebody's sentence
_REACH = 60  # tokens from a cue to the second half of its content
_MANNER = 3  # words between commas that tell how it was said
_COMMON = 2  # common nouns and participles that an addressee may have
_FULL = 2  # words of a full name
_SHORTEST = 3  # tokens of a second half of content that is no quotation


def behind(cue: Cue, subject: Run) -> Bound | None:
    """Content, then "he said", then perhaps more content."""
    st = cue.st
    before = st.tag(subject.first - 1)
    if "after" not in cue.kind.takes or st.tags[subject.first] == "W":
        return None
    if before not in (",", "–", "—", "q") or not _may_end(cue, subject.first):
        return None
    left = content_left(st, cue.floor, subject.first)
    if left is None or _is_frame(st, left):
        found = _interrupting(cue, subject)
        if found or left is None or st.tag(cue.group.run.past) != ",":
            return found
    if before != "q" and _is_participial(st, left):
        return _interrupting(cue, subject)
    if before != "q" and left.length <= _PHRASE and not _is_half(st, left, cue.group.run.past):
        return _interrupting(cue, subject)
    return _around(cue, subject, left, cue.group.run.past)


def _is_frame(st: Stretch, left: Run) -> bool:
    """Whether somebody is given in all that stands before: "According to police, the man, …"."""
    opens = st.low[left.first] in st.words.frames
    return opens and not st.any_tag("BHMKVSTq,", Run(left.first + 1, left.past))


def _may_end(cue: Cue, at: int) -> bool:
    """Whether what stands before token `at` is content: a verb of manner needs a quotation."""
    tells = not cue.kind.takes.isdisjoint({"clause", "bare"})
    return tells or cue.st.tag(at - 1) == "q" or ends_quote(cue.st, at - 1)


def _interrupting(cue: Cue, subject: Run) -> Bound | None:
    """A cue between an opening adverbial and its content: "At first, he said, it rained"."""
    g = cue.group
    more = _continued(cue.st, g.run.past, quoted=False) if cue.st.tag(g.run.past) == "," else None
    if more is None:
        return None
    return Bound(g.run, subject, (more,), "behind.opening", cue.kind.attitude, g.negated)


def _is_participial(st: Stretch, left: Run) -> bool:
    """Whether a participle without a subject opens the sentence: "Interrogé sur ce point, il …"."""
    if st.tags[left.first] != "V" or left.first != st.first:
        return False
    senses = st.words.verbs[st.low[left.first]]
    alone = not st.any_tag("BHMKSVTq", Run(left.first + 1, left.past))
    return alone and any(s.forms & PARTICIPLE for s in senses)


def _is_half(st: Stretch, left: Run, past: int) -> bool:
    """Whether a few words before a comma are content: they have a verb, or it follows the cue."""
    if st.any_tag("BHMKVESq", left):
        return True
    return st.tag(past) == "," and st.tag(past + 1) in tuple("BHMKV")


def inverted(cue: Cue, clitic: Run | None) -> Bound | None:
    """Content, then the verb, then who: "…, said Smith"."""
    st, run = cue.st, cue.group.run
    before = st.tag(run.first - 1)
    if "invert" not in cue.kind.takes or not before:
        return None
    if before not in ",–—q" and not (before in "!?…" and clitic):
        return None
    subject = clitic or subject_right(st, _past_addressee(st, run.past))
    if clitic and st.listed(clitic.first, "impersonal"):
        subject = _informant(st, run.past) or clitic
    left = content_left(st, cue.floor, run.first)
    if subject is None or left is None or left.length == 1 or not _may_end(cue, run.first):
        return None
    if not clitic and not ends_quote(st, run.first - 1):
        if not (st.words.grammar.free_inversion or before == ","):
            return None
        if not _closes(st, subject.past) or is_thing(st, subject):
            return None
    return _around(cue, subject, left, max(subject.past, run.past))


def _informant(st: Stretch, at: int) -> Run | None:
    """Whom one hears it from: "apprend-on de source policière", "auprès du parquet"."""
    while st.tag(at) in ("R", "t", "N") or st.listed(at, "period") or _dates(st, at):
        at += 1
    if not st.listed(at, "informing"):
        return None
    at += 1
    return subject_right(st, at + (st.tag(at) == "P"))


def _dates(st: Stretch, at: int) -> bool:
    """Whether an article leads a day: "ce vendredi"."""
    led = st.tag(at) == "D" or st.listed(at, "adverbial")
    return led and (st.tag(at + 1) == "t" or st.listed(at + 1, "period"))


def as_frame(cue: Cue, subject: Run | None) -> Bound | None:
    """Content and "as Smith noted", or with the subject behind the verb."""
    st, g = cue.st, cue.group
    at = (subject or g.run).first - 1
    if not st.listed(at, "as_frame") or "after" not in cue.kind.takes:
        return None
    if st.tag(g.run.past) in ("T", "Q"):
        return None
    source = subject
    if st.words.grammar.free_inversion and (subject is None or st.tags[subject.first] in "SO"):
        source = subject_right(st, g.run.past) or subject
    if source is None:
        return None
    content = content_left(st, cue.floor, at)
    past = max(g.run.past, source.past)
    more = None
    if st.tag(past) == ":" or content is None or content.length <= _PHRASE:
        more = _continued(st, past, quoted=False)
    if more and content and content.length <= _PHRASE:
        content = None
    contents = tuple(run for run in (content, more) if run)
    if not contents:
        return None
    return Bound(g.run, source, contents, "frame.as", cue.kind.attitude, g.negated)


def ends_quote(st: Stretch, at: int) -> bool:
    """Whether token `at`, or the one before its comma, ends a quotation long enough to be said."""
    while st.tag(at) in (",", "–", "—", "-"):
        at -= 1
    return st.tag(at) == "q" and not st.is_short_quote(at, _LONG_QUOTE)


def _around(cue: Cue, subject: Run, left: Run, past: int) -> Bound:
    """Content on the left, and what of it goes on behind the cue."""
    quoted = cue.st.tags[left.past - 1] == "q"
    more = _continued(cue.st, past, quoted=quoted)
    contents = (left, more) if more else (left,)
    place = "behind" if subject.first < cue.group.verb else "inverted"
    rule = f"{place}.{'quote' if quoted else 'clause'}"
    return Bound(cue.group.run, subject, contents, rule, cue.kind.attitude, cue.group.negated)


def _continued(st: Stretch, past: int, *, quoted: bool) -> Run | None:
    """The second half of interrupted content: a quotation, or a clause behind a comma."""
    at, limit = past, min(st.past, past + _REACH)
    while at < limit and st.tags[at] not in ",:.;q":
        at += 1
    comma = st.tag(at) in (",", ":")
    at += comma
    if st.tag(at) == "q":
        return None if st.is_short_quote(at, _LONG_QUOTE) else Run(at, st.quote(at).past)
    if not comma or quoted or at + _SHORTEST >= st.past or st.tags[at] in "GWUCRPV":
        return None
    end = content_past(st, at)
    return Run(at, end) if end - at >= _SHORTEST else None


def _past_addressee(st: Stretch, at: int) -> int:
    """The token after adverbs and an addressee: "a déclaré hier à l'AFP Jean Dupont"."""
    while st.tag(at) in ("R", "t", "N") or st.listed(at, "period"):
        at += 1
    at = _past_manner(st, at)
    if st.tag(at) == "P" and st.tag(at + 1) == "#" and st.tag(at + 2) in ("X", "D"):
        return at + 2  # "écrivait en 1971 Ada Morel"
    if not st.listed(at, "addressing"):
        return at
    further = at + 1 + (st.tag(at + 1) == "D")
    common = further
    while st.tag(further) in tuple("nEVF") and further - common < _COMMON:
        further += 1
    if further > common and st.listed(further, "joining") and st.tag(further + 1) == "X":
        further += 2  # "à la télévision d'État"
    name = further
    while st.tag(name) == "X":
        name += 1
    if st.tag(name) == "D" and (name > further or _stands_apart(st, common, further)):
        return name
    if further > common and name - further == _FULL:  # "devant la presse Ada Morel"
        return further
    return further + 1 if st.tag(further) == "X" and st.tag(further + 1) in ("X", "D") else at


def _stands_apart(st: Stretch, common: int, past: int) -> bool:
    """Whether a place stands between verb and subject: "a déclaré à la barre le greffier"."""
    return past > common and not st.listed(past, "joining")


def _closes(st: Stretch, at: int) -> bool:
    """Whether a clause can be over at this token."""
    return at >= st.past or st.tags[at] in ",.;:!?…)–—tPqUWCRIN"


def _past_manner(st: Stretch, at: int) -> int:
    """The token after how it was said: « lâche, amer, le maire », « rit en partant sa nièce »."""
    if st.tag(at) == ",":
        close = at + 1
        while close - at <= _MANNER and st.tag(close) in ("J", "n", "E", "V", "R", "K"):
            close += 1
        return close + 1 if st.tag(close) == "," and st.tag(close + 1) in ("X", "D") else at
    inverts = st.words.grammar.free_inversion and st.tag(at) == "P"
    doing = st.low[at + 1 : at + 2] if inverts else ()
    gerund = bool(doing) and doing[0].endswith(st.words.grammar.gerund_endings or "\0")
    return at + 2 if gerund and st.tag(at + 2) in ("X", "D") else at
