"""Sources that the pack's lists know: outlets, bodies, places, the outlet's own information."""

from analysis.evidence.heads import is_person_head
from analysis.evidence.lookup import Phrases, starts
from analysis.evidence.mentioned import Mention
from analysis.evidence.names import written
from analysis.evidence.phrase import Phrase, lists_of, name_key, named_in
from analysis.evidence.state_media import StateMedia
from analysis.language.folding import fold
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, united
from analysis.model.evidence import SourceKind


def own_information(
    found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia
) -> Mention | None:
    """The outlet speaks of its own information."""
    folded = " ".join((*phrase.lead, *phrase.lows))
    if any(own in folded for own in pack.sources.self_phrases):
        return found._replace(kind=SourceKind.SELF, key="self")
    return None


def outlet(
    found: Mention, phrase: Phrase, pack: LanguagePack, state_media: StateMedia
) -> Mention | None:
    """An outlet that a list names; a name in small letters is a common word."""
    if not phrase.names or _is_paper(phrase, pack.sources):
        return None
    listed = state_media.outlet(phrase.lows)
    if listed and phrase.capitalises(listed.name):
        controlled = listed.code in state_media.controlled
        kind = SourceKind.STATE_MEDIA if controlled else SourceKind.MEDIA
        last = fold(listed.name.rsplit(maxsplit=1)[-1])
        name, side = phrase.name_with(last), listed.country
        return found._replace(kind=kind, name=name, named=True, key=name_key(name), side=side)
    known = named_in(phrase, lists_of(pack).outlets)
    if known and not is_person_head(phrase, pack.sources):
        name = phrase.name_with(known)
        return found._replace(kind=SourceKind.MEDIA, name=name, named=True, key=name_key(name))
    return _looks_like_outlet(found, phrase, pack)


def _is_paper(phrase: Phrase, words: SourceWords) -> bool:
    """ "A study published in Nature" is the study."""
    head = phrase.lows[0]
    others = united(words, "carriers", "media_heads")
    return head in words.document_heads and head not in others


def _looks_like_outlet(found: Mention, phrase: Phrase, pack: LanguagePack) -> Mention | None:
    """A name of the making that only outlets have: "Nord News 24", "the Dunmore Gazette"."""
    words = pack.sources
    for run in phrase.names:
        first, last = phrase.lows[run.first], phrase.lows[run.end - 1]
        known = {first, last} & words.outlet_words
        if known or (words.outlet_endings and last.endswith(words.outlet_endings)):
            name = written(phrase.tokens[run.first : run.end])
            return found._replace(kind=SourceKind.MEDIA, name=name, named=True, key=name_key(name))
    return None


def listed_body(
    found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia
) -> Mention | None:
    """A body that a list names."""
    lists = lists_of(pack)
    return _listed(found, phrase, SourceKind.OFFICIAL, lists.official_names) or _listed(
        found, phrase, SourceKind.ORGANISATION, lists.organisation_names
    )


def place(found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia) -> Mention | None:
    """A country or capital stands for its government."""
    return _listed(found, phrase, SourceKind.OFFICIAL, lists_of(pack).places)


def _listed(found: Mention, phrase: Phrase, kind: SourceKind, names: Phrases) -> Mention | None:
    length = starts(phrase.lows, names)
    if not length or not phrase.tokens[0].text[0].isupper():
        return None
    name = written(phrase.tokens[:length])
    return found._replace(kind=kind, name=name, named=True, key=name_key(name))
