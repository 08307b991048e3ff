"""What stands in blocks of quotation: somebody's words, with the line that says whose."""

from collections.abc import Sequence
from itertools import chain

from analysis.model.codes import Role
from analysis.reading.pieces import Cut

_RUNNING = {"p", "blockquote"}
SIGNING = frozenset({"cite", "footer"})
"""Tags that, at the end of a block of quotation, say whose words it holds."""
_MOST = 0.5  # share of the text beyond which such blocks are how the page is laid out


def quotation_roles(cut: Cut, kept: Sequence[int]) -> dict[int, Role]:
    """The roles of those pieces of the text that stand in blocks of quotation."""
    blocks = (node for node in cut.nodes if node.tag == "blockquote")
    inside = set(chain.from_iterable(range(node.first, node.last) for node in blocks))
    held = [n for n in kept if n in inside and cut.pieces[n].tag in _RUNNING]
    words, quoted = (sum(cut.pieces[n].words for n in which) for which in (kept, held))
    signed = [n for n in kept if n in inside and cut.pieces[n].tag in SIGNING]
    role = Role.PARAGRAPH if quoted > _MOST * words else Role.QUOTE
    return dict.fromkeys(held, role) | dict.fromkeys(signed, Role.PARAGRAPH)
