"""Marks in the page may nest and overlap: every stretch is inside those that cover it."""

from analysis.model.article import Block, Role
from analysis.model.evidence import Finding, Kind
from analysis.model.span import Span
from analysis.sharing.page import marked


def test_overlapping_marks_keep_every_word_once():
    text = "one two three four"
    found = [
        Finding(Kind.UNATTRIBUTED_CLAIM, "r", Span(0, 13), id=0),
        Finding(Kind.LOADED_WORDING, "r", Span(8, 18), id=1),
    ]
    html = marked(Block(Span(0, 18), Role.PARAGRAPH), text, found)
    bare = html.replace("<sup>1</sup>", "").replace("<sup>2</sup>", "")
    for kind in ("unattributed_claim", "loaded_wording"):
        bare = bare.replace(f'<mark class="{kind}">', "")
    assert bare.replace("</mark>", "") == '<p class="paragraph">one two three four</p>'
