import pytest
from PySide6.QtCore import QUrl

from analysis.errors import BadAddress, FetchFailed
from ui.guard import checked, is_private, is_public, next_step, refuse_private


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://example.org/a",
        "data:text/html,hello",
        "javascript:1",
        "http://",
        "",
    ],
)
def test_only_the_web_is_fetched(address):
    with pytest.raises(BadAddress):
        checked(address)


def test_a_password_in_an_address_is_refused_and_not_repeated():
    with pytest.raises(BadAddress) as refused:
        checked("https://ann:secret@example.org/")
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.9", "172.16.4.4", "169.254.1.1", "0.0.0.0",
        "100.64.0.1", "224.0.0.1", "::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "nonsense",
    ],
)  # fmt: skip
def test_one_s_own_machine_and_network_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_the_open_internet_is_public(address):
    assert is_public(address)


def test_one_private_address_among_several_is_enough_to_refuse():
    with pytest.raises(FetchFailed) as refused:
        refuse_private(QUrl("http://example.org/"), ["93.184.216.34", "127.0.0.1"])
    assert refused.value.facts["why"] == "private_address"


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://a.example/", "http://u:p@a.example/"]
)
def test_a_redirect_stays_on_the_web(target):
    with pytest.raises(FetchFailed) as refused:
        next_step(QUrl("http://a.example/"), QUrl(target))
    assert refused.value.facts["why"] == "bad_redirect"


def test_a_redirect_does_not_give_up_encryption():
    with pytest.raises(FetchFailed):
        next_step(QUrl("https://a.example/"), QUrl("http://a.example/b"))


def test_a_relative_redirect_is_followed_from_where_it_stands():
    assert next_step(QUrl("http://a.example/x/y"), QUrl("../z")).toString() == "http://a.example/z"


def test_a_private_host_is_one_named_by_a_private_number():
    assert is_private("127.0.0.1")
    assert is_private("::1")
    for host in ("", "localhost", "gull.example", "93.184.216.34"):
        assert not is_private(host)
