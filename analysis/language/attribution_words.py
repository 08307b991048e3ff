"""The words that say who says what: the section `attribution.toml` of a pack."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.model.codes import Attitude


@dataclass(frozen=True, slots=True)
class Grammar:
    """Switches, each named for a mechanism that a language has or lacks."""

    bare_clause: bool = False  # a complement clause may stand without its complementiser
    base_is_finite: bool = False  # the base form is also the plural of the present
    comma_clause: bool = False  # a complement clause may follow a comma without complementiser
    free_inversion: bool = False  # "verb + subject" also behind content without quotation marks
    inside_quotation: bool = False  # a reporting clause may stand inside the quotation marks
    preposition_in_cue: bool = False  # "calls for | elections" rather than "appelle | à voter"
    verb_bracket: bool = False  # particle or participle at the end: "teilte am Montag mit"
    verb_second: bool = False  # the verb follows an opening frame: "laut Polizei ist …"
    label_needs_quotation: bool = False  # "Name: …" is speech only with quotation marks
    adverb_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    infinitive_endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordClass:
    """Words that introduce content in the same ways.

    `takes`: clause, bare (clause), infinitive, object, quote, colon, addressee, after (the cue
    stands behind or inside its content), passive, marked (infinitive), seeming (no source), charge
    (an object of which something is said: "accused him of lying"), amount ("puts the toll at 40"),
    shown (an object, only beside a paper of the list "showing": "the poll found a rise"), claimed
    (an object, only of the list "claimable"), asks, asks_for (an object, or what a preposition
    leads to, is asked for or promised where somebody can speak: "demanded an inquiry"), it (what
    was said before, taken up by a pronoun or particle: "said so", "l'a dit"),
    pledges (an infinitive is a promise where somebody can speak: "vowed to stay").
    `prepositions` also introduce content. A lemma is written with its particles: "point+out".
    A `reflexive` verb only counts with a reflexive pronoun.
    """

    name: str
    attitude: Attitude
    takes: frozenset[str]
    lemmas: frozenset[str]
    prepositions: frozenset[str] = frozenset()
    reflexive: bool = False
    clitics: frozenset[str] = frozenset()  # one of them must stand in the verb group: "y voit"


@dataclass(frozen=True, slots=True)
class Frame:
    """Words that introduce a source: "according to"; `unless`: what may not follow them."""

    id: str
    words: tuple[str, ...]
    attitude: Attitude = Attitude.SPEECH
    unless: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()  # what things depend on: "selon la saison", "to plan"
    person_only: bool = False  # the source must look like somebody: "for Smith, …"
    heads: frozenset[str] = frozenset()  # one of these must stand in the source: "in the poll"
    behind: bool = False  # its words follow the source: "dem Bericht zufolge"
    opens: bool = False  # only at the beginning of a clause
    source_inside: bool = False  # its last word is the source's first: "de source policière"


@dataclass(frozen=True, slots=True)
class Pointer:
    """Words that open a sentence and give a source for the one before it.

    The source follows them; of a `clause`, a cue verb and its subject do: "c'est ce que dit …".
    """

    words: tuple[str, ...]
    clause: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class AttributionWords:
    """Cues by class, and the closed classes of words that bound phrases."""

    grammar: Grammar = field(default_factory=Grammar)
    tags: Mapping[str, frozenset[str]] = field(default_factory=dict)  # see `evidence/tagging.py`
    adverbials: tuple[str, ...] = ()  # adverbs of several words
    determiners: tuple[str, ...] = ()  # determiners of several words
    verbs: tuple[WordClass, ...] = ()
    nouns: tuple[WordClass, ...] = ()
    adjectives: tuple[WordClass, ...] = ()
    frames: tuple[Frame, ...] = ()
    pointers: tuple[Pointer, ...] = ()
    relays: tuple[str, ...] = ()  # words of citing somebody, beside the list "relaying"
