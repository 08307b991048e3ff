"""A data file is read strictly: what is wrong with it is said with its place."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from analysis.errors import PackError
from analysis.language.section import section


@dataclass(frozen=True)
class Inner:
    id: str
    tier: int = 1


@dataclass(frozen=True)
class Outer:
    name: str
    words: frozenset[str] = frozenset()
    lines: tuple[str, ...] = ()
    table: Mapping[str, str] | None = None
    inner: tuple[Inner, ...] = ()
    share: float = 0.0


def read(tmp_path, text):
    path = tmp_path / "words.toml"
    path.write_text(text, encoding="utf-8")
    return section(path, Outer)


def test_a_string_becomes_words_and_lines(tmp_path):
    text = 'name = "x"\nwords = "a b"\nlines = """\nun deux\ntrois\n"""\nshare = 1'
    read_section = read(tmp_path, text)
    assert read_section.words == {"a", "b"}
    assert read_section.lines == ("un deux", "trois")
    assert read_section.share == 1.0


def test_lines_of_pairs_become_a_mapping(tmp_path):
    text = 'name = "x"\ntable = """\nété = été 2020\n"""'
    assert read(tmp_path, text).table == {"été": "été 2020"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('words = "a"', "missing key 'name'"),
        ('name = "x"\ncolour = 1', "unknown key 'colour'"),
        ("name = 3", "expected str"),
        ('name = "x"\ninner = [{id = "r", tier = "A"}]', "expected int"),
        ('name = "x"\ninner = [{id = "r", tire = 1}]', "r"),
        ("name = ", "Invalid value"),
    ],
)
def test_a_fault_says_where_and_why(tmp_path, text, said):
    with pytest.raises(PackError) as fault:
        read(tmp_path, text)
    assert said in str(fault.value)
    assert "words.toml" in str(fault.value)


def test_a_missing_file_is_a_pack_error(tmp_path):
    with pytest.raises(PackError):
        section(tmp_path / "nothing.toml", Outer)
