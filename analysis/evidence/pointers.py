"""What gives somebody for the sentence before it: "This is according to", "C'est ce que dit"."""

from analysis.evidence.bound import Bound
from analysis.evidence.following import subject_right
from analysis.evidence.phrases import subject_left
from analysis.evidence.stretches import Run, Stretch
from analysis.language.attribution_words import Pointer
from analysis.model.codes import Attitude
from analysis.model.text import Paragraph

POINTER = "pointer.before"
_BACK = 2  # sentences that may open the paragraph before it, and are all its content
_VERB = 8  # tokens in which the cue verb of the clause follows


def pointed(st: Stretch, paragraph: Paragraph) -> Bound | None:
    """The attribution of what stands before this stretch in its paragraph."""
    for phrase, pointer in st.words.pointers.get(st.low[st.first], ()):
        past = st.first + len(phrase)
        if past < st.past and tuple(st.low[st.first : past]) == phrase:
            return _bound(st, Run(st.first, past), pointer, paragraph)
    return None


def _bound(st: Stretch, cue: Run, pointer: Pointer, paragraph: Paragraph) -> Bound | None:
    content = _before(st.first, paragraph)
    if content is None:
        return None
    if not pointer.clause:
        source = subject_right(st, cue.past)
        return _speech(cue, source, content) if source else None
    verb = cue.past
    while verb < min(st.past, cue.past + _VERB) and st.tags[verb] != "V":
        verb += 1
    if st.tag(verb) != "V":
        return None
    first = verb
    while first > cue.past and st.tags[first - 1] in "BHMRNO":
        first -= 1
    before = subject_left(st, first) if first > cue.past else None
    behind = verb + 1
    while st.tag(behind) in ("B", "t", "R"):  # "what the mayor announced on Friday"
        behind += 1
    source = before or subject_right(st, behind)
    return _speech(Run(first, verb + 1), source, content) if source else None


def _before(first: int, paragraph: Paragraph) -> Run | None:
    """The sentence that ends before token `first`; both, where two open the paragraph."""
    if first == 0:
        return None
    sentence_of = paragraph.sentence_of
    start = 0
    if sentence_of[first] > _BACK:
        start = first - 1
        while start and sentence_of[start - 1] == sentence_of[first - 1]:
            start -= 1
    past = first - (paragraph.tokens[first - 1].text == ".")
    return Run(start, past) if past > start else None


def _speech(cue: Run, source: Run, content: Run) -> Bound:
    return Bound(cue, source, (content,), POINTER, Attitude.SPEECH)
