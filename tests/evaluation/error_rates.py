"""How often Selon's labels are wrong: the rates that the range is drawn with.

`python -m tests.evaluation.error_rates` prints them; they stand in resources/scoring.toml with
their date, and are entered there by hand, so that nobody's range moves unseen.
"""

import sys
from collections import Counter
from collections.abc import Iterator

from tests.evaluation.corpora import Corpora, Row, by_id
from tests.evaluation.counting import LANGUAGES, strong_words

Shares = dict[str, dict[str, float]]
"""By sort of label, then by language; 0 to 1."""


def measured(corpora: Corpora) -> Shares:
    """The rates for which there is gold data."""
    out: Shares = {"not_a_claim": {}, "false_attribution": {}, "missed_attribution": {}}
    for code in LANGUAGES:
        seen = _of_claims(corpora, code) + _of_attributions(corpora, code)
        out["not_a_claim"][code] = seen["not a claim"] / seen["claim"]
        out["false_attribution"][code] = seen["not given"] / seen["given"]
        out["missed_attribution"][code] = seen["missed"] / seen["bare"]
    out["wrong_word"] = {
        tally.language: tally.alarms.total() / (tally.alarms.total() + tally.hits.total())
        for tally in strong_words(corpora)
    }
    return out


def _of_claims(corpora: Corpora, code: str) -> Counter[str]:
    """Sentences of whole articles, each marked by hand."""
    seen: Counter[str] = Counter()
    judge = corpora.evaluator("claims")
    name = f"claims/articles_{code}.dev.jsonl"
    told = by_id(corpora.predictions(name, "claims"))
    for article in corpora.gold(name):
        for gold in article["sentences"]:
            claim, _, given, _ = judge.project(gold, told[article["id"]]["sentences"])
            seen.update(_labels(gold, claim=claim, given=given))
    return seen


def _labels(gold: Row, *, claim: bool, given: bool) -> Iterator[str]:
    """What Selon says of a sentence that it takes for a statement, and whether that is wrong."""
    if not claim:
        return
    yield "claim"
    if not gold["claim"]:
        yield "not a claim"
    elif given:
        yield "given"
        if not gold["attributed"]:
            yield "not given"
    else:
        yield "bare"
        if gold["attributed"]:
            yield "missed"


def _of_attributions(corpora: Corpora, code: str) -> Counter[str]:
    """Sentences at least half of which somebody is given for; many more of them."""
    judge = corpora.evaluator("attribution")
    name = f"attribution/{code}.dev.jsonl"
    told = by_id(corpora.predictions(name, "attribution"))
    kinds = {"speech"} if code == "fr" else None
    found = judge.evaluate(corpora.gold(name), told, kinds)["all"]
    given, bare = found["sentence_half"], found["unattributed_half"]
    return Counter(
        {
            "given": given["predicted"],
            "not given": given["predicted"] - given["tp"],
            "bare": bare["predicted"],
            "missed": bare["predicted"] - bare["tp"],
        }
    )


def main() -> int:
    """Print the measured rates as lines for scoring.toml."""
    corpora = Corpora.found()
    if corpora is None:
        print("No corpora: set SELON_CORPORA to their folder.")  # noqa: T201
        return 0
    for name, shares in measured(corpora).items():
        said = ", ".join(f"{code} = {share:.2f}" for code, share in shares.items())
        print(f"[errors.rate.{name}]\nshare = {{ {said} }}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
