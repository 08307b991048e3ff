"""The words that tell what a sentence does: the section `claims.toml` of a pack."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class ClaimWords:
    """Folded words, and phrases of several words (one a line)."""

    writer: frozenset[str] = frozenset()  # first person: the writer speaks
    address: frozenset[str] = frozenset()  # second person, imperatives: the reader is spoken to
    duty: tuple[str, ...] = ()  # "must", "it is time to": what ought to be
    comment: tuple[str, ...] = ()  # "unfortunately", "of course": the writer's comment
    regret: tuple[str, ...] = ()  # "unfortunately": a feeling about what is told as a fact
    seeming: tuple[str, ...] = ()  # "seems to": how things look to the writer
    possible: tuple[str, ...] = ()  # "might": what may come
    imperatives: frozenset[str] = frozenset()  # first words that ask the reader to do something
    imperative_endings: tuple[str, ...] = ()
    not_imperative: frozenset[str] = frozenset()
    announces: frozenset[str] = frozenset()  # cues that tell a thing: "announced the opening"
    wishes: frozenset[str] = frozenset()  # cues of what somebody wants or expects
    future_phrases: tuple[str, ...] = ()  # "is going to"
    future: frozenset[str] = frozenset()  # "will"
    future_endings: tuple[str, ...] = ()  # of verbs, "-ront"
    not_future: frozenset[str] = frozenset()  # words that end so and are none
    conditions: frozenset[str] = frozenset()  # "if"
    conditional: frozenset[str] = frozenset()  # "would"
    conditional_endings: tuple[str, ...] = ()  # of verbs, "-rait"
    past: frozenset[str] = frozenset()  # auxiliaries and verbs in the past
    past_endings: tuple[str, ...] = ()
    record: tuple[str, ...] = ()  # public events: votes, verdicts, results
    authored: tuple[str, ...] = ()  # "was funded by": beside a word of `studies`, on its first page
    definition: tuple[str, ...] = ()  # "is known as", "symptoms include": what a schoolbook says
    located: tuple[str, ...] = ()  # "is located": where something is, and how high
    classes: frozenset[str] = frozenset()  # what a thing is said to be: "is a disease"
    offices: frozenset[str] = frozenset()  # what somebody is said to be: "is the mayor of"
    copulas: frozenset[str] = frozenset()  # "is", "are": what a thing is now
    shares: frozenset[str] = frozenset()  # "per cent": a figure that somebody counted
    ordinals: frozenset[str] = frozenset()  # "fourteenth"
    centuries: frozenset[str] = frozenset()  # behind an ordinal: what happened then is history
    common: tuple[str, ...] = ()  # "historically", "as everybody knows"
    numbers: frozenset[str] = frozenset()  # number words
    cause: tuple[str, ...] = ()  # "because of", "led to"
    accusation: tuple[str, ...] = ()  # "ordered", "covered up"
    carries: frozenset[str] = frozenset()  # sentence openings that lean on the one before
    studies: frozenset[str] = frozenset()  # papers that are told over many sentences
    studied: frozenset[str] = frozenset()  # whom and what they look at
    days: frozenset[str] = frozenset()  # of the week
    months: frozenset[str] = frozenset()
    verb_months: frozenset[str] = frozenset()  # those that are verbs without a capital: "may"
    years: frozenset[str] = frozenset()  # behind an age: "49 ans"
    ages: frozenset[str] = frozenset()  # behind an age: "45-year-old"
    aged: frozenset[str] = frozenset()  # before one: "aged 45", "un homme de 34 ans"
    times: frozenset[str] = frozenset()  # "three times"
    since: frozenset[str] = frozenset()  # before years: how long somebody has been what he is
    hours: frozenset[str] = frozenset()  # behind a time of day
    at_hours: frozenset[str] = frozenset()  # before one
    ordinal_endings: frozenset[str] = frozenset()  # "20th"
    notice: tuple[str, ...] = ()  # of the outlet about its text: "originally published on"
