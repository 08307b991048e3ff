"""Blocks of quotation and the line below them that says whose they are."""

from dataclasses import replace

import pytest

from analysis.evidence.attribution import attribute
from analysis.language.paragraphs import split
from analysis.model.codes import Manner, Role
from tests.builders import article

LEAD = "The quay is shut, the council said."
WORDS = "We have waited eleven years for this quay to be mended."


def read(packs, *lines):
    """The attributions of blocks, each with its role."""
    text = "\n\n".join(words for _, words in lines)
    plain = article(text, "en")
    roles = [role for role, _ in lines]
    blocks = [replace(b, role=role) for b, role in zip(plain.blocks, roles, strict=True)]
    whole = replace(plain, blocks=tuple(blocks))
    found = attribute(split(whole, packs.by_code["en"]), packs.by_code["en"])
    return text, {a.source.of(text): a for a in found if a.source}


@pytest.mark.parametrize("line", ["Nora Pell, baker", "— Nora Pell, baker"])
def test_a_name_under_a_block_of_quotation_signs_it(packs, line):
    quote = (Role.QUOTE, WORDS)
    text, found = read(packs, (Role.PARAGRAPH, LEAD), quote, quote, (Role.PARAGRAPH, line))
    signed = found["Nora Pell, baker"]
    assert signed.manner is Manner.DIRECT
    assert [span.of(text) for span in signed.content] == [WORDS, WORDS]
    assert [span.of(text) for span in found["the council"].content] == ["The quay is shut"]


@pytest.mark.parametrize("line", ["The quay was built in May.", "the end", "Boats are late again"])
def test_other_lines_sign_nothing(packs, line):
    quote = (Role.QUOTE, WORDS)
    text, found = read(packs, (Role.PARAGRAPH, LEAD), quote, (Role.PARAGRAPH, line))
    assert [span.of(text) for span in found["the council"].content][1:] == [WORDS]
    assert line not in found
