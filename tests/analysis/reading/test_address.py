import pytest

from analysis.reading.address import absolute, host_of, path_of

BROKEN = ["http://[bad", "http://[::1", "https://[x]y/"]


@pytest.mark.parametrize(
    ("base", "written", "address"),
    [
        ("https://gull.example/a/b", "../c", "https://gull.example/c"),
        ("https://gull.example/a", " //other.example/d ", "https://other.example/d"),
        ("", "https://gull.example/a", "https://gull.example/a"),
        ("", "/a", ""),
        ("https://gull.example/a", "javascript:go()", ""),
        ("https://gull.example/a", "mailto:ada@gull.example", ""),
    ],
)
def test_an_address_is_absolute_and_on_the_web_or_nothing(base, written, address):
    assert absolute(base, written) == address


@pytest.mark.parametrize("broken", BROKEN)
def test_what_only_looks_like_an_address_is_nothing(broken):
    assert absolute("https://gull.example/a", broken) == ""
    assert absolute(broken, "/a") == ""
    assert host_of(broken) == ""
    assert path_of(broken) == ""


def test_a_host_has_no_www():
    assert host_of("https://www.gull.example/a/b") == "gull.example"
    assert path_of("https://www.gull.example/a/b") == "/a/b"
