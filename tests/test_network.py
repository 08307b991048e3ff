"""From a bad server to a sentence: the whole command asks it, and the whole window."""

import gzip
import json
import subprocess
import sys
import time

import pytest

from analysis.command import READ, SOME_UNREAD
from analysis.command import run as command
from analysis.errors import FetchFailed
from analysis.judgement.messages import Messages
from tests.analysis.conftest import RESOURCES
from tests.analysis.reading.conftest import PARAGRAPHS
from tests.server import Server, drip, endless, head, whole
from ui.fetcher import QtFetcher
from ui.watch import Limits

ROOT = RESOURCES.parent
LIMITS = Limits(size=200_000, total=3, idle=1)
SLACK = 10  # seconds beyond the limits that a busy machine may take
BODY = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
PAGE = f"<html lang='en'><body><h1>A bridge</h1>{BODY}</body></html>".encode()
CODES = """no_network dns refused offline proxy timeout too_large redirect_loop private_address
    bad_redirect tls not_html not_http encoding closed http_401 http_402 http_403 http_404 http_410
    http_429 http_451"""

FAILS = {
    "endless": (endless(), "too_large"),
    "a bomb": (whole(gzip.compress(bytes(60_000_000)), content_encoding="gzip"), "too_large"),
    "announced too large": (whole(b"x" * 300_000), "too_large"),
    "hangs before its headers": ([None], "timeout"),
    "hangs in its headers": ([b"HTTP/1.1 200 OK\r\nContent-Ty", None], "timeout"),
    "hangs in its body": ([head(content_length=99) + b"<p>", None], "timeout"),
    "drips": (drip(), "timeout"),
    "drips its headers": (drip(b"HTTP/1.1 200 OK\r\nx: "), "timeout"),
    "leads to a file": (whole(status="302 Found", location="file:///etc/hosts"), "bad_redirect"),
    "leads to data": (whole(status="302 Found", location="data:text/html,a"), "bad_redirect"),
    "leads to a name and password": (
        whole(status="302 Found", location="http://ada:wren@gull.example/"),
        "bad_redirect",
    ),
    "leads to a private network": (
        whole(status="302 Found", location="http://127.0.0.2:9/"),
        "private_address",
    ),
    "leads round in circles": (whole(status="302 Found", location="/a"), "redirect_loop"),
    "leads nowhere": (whole(status="302 Found"), "http_302"),
    "packed wrongly": (whole(b"no gzip", content_encoding="gzip"), "encoding"),
    "packed half": (whole(gzip.compress(PAGE)[:-9], content_encoding="gzip"), "closed"),
    "shorter than announced": ([head(content_length=9999, connection="close") + PAGE], "closed"),
    "hangs up at once": ([], "closed"),
    "a picture": (whole(content_type="image/png"), "not_html"),
    "facts for machines": (whole(b"{}", content_type="application/json"), "not_html"),
    **{
        f"answers {status}": (whole(status=f"{status} No"), f"http_{status}")
        for status in (400, 401, 402, 403, 404, 410, 418, 429, 451, 500, 502, 503)
    },
}

ARRIVES = {
    "a page": whole(PAGE),
    "packed": whole(gzip.compress(PAGE), content_encoding="gzip"),
    "of an old server": [b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE],
    "without any header": [b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + PAGE],
    "in chunks": [
        head(transfer_encoding="chunked"),
        *(b"%x\r\n%s\r\n" % (len(p), p) for p in (PAGE[:9], PAGE[9:])),
        b"0\r\n\r\n",
    ],
    "longer than announced": [head(content_length=len(PAGE)) + PAGE + b"<p>more"],
    "with a cookie": whole(PAGE, set_cookie="id=1; Path=/"),
    "with headers of many letters": whole(PAGE, x_note="y" * 6_000),
    "as a text": whole("\n\n".join(PARAGRAPHS).encode(), content_type="text/plain"),
    "in a charset that is none": whole(PAGE, content_type="text/html; charset=klingon"),
}


@pytest.fixture
def server(monkeypatch):
    monkeypatch.delenv("http_proxy", raising=False)
    made = Server()
    yield made
    made.stop()


@pytest.fixture
def check(qapp, server, capsys):
    """The record of an address on the server, by the command, and its status."""

    def checked(path, language="en"):
        def fetcher():
            return QtFetcher(allow_private=True, limits=LIMITS)

        start = time.monotonic()
        asked = ["check", server.at + path, "--format", "json", "--language", language]
        status = command(asked, RESOURCES, fetcher)
        assert time.monotonic() - start < LIMITS.total + SLACK
        return status, json.loads(capsys.readouterr().out)

    return checked


@pytest.mark.parametrize("name", FAILS)
def test_what_does_not_arrive_is_told_within_its_time(check, server, name):
    server.answers["/a"], why = FAILS[name]
    status, record = check("/a")
    assert status == SOME_UNREAD
    expected = FetchFailed(address=server.at + "/a", why=why)
    assert record["error"]["code"] == "fetch_failed"
    assert record["error"]["message"] == Messages(RESOURCES / "messages", "en").error(expected)
    assert record["text"] is None


@pytest.mark.parametrize("name", ARRIVES)
def test_what_arrives_is_read(check, server, name):
    server.answers["/a"] = ARRIVES[name]
    status, record = check("/a")
    assert (status, record["error"]) == (READ, None)
    assert all(paragraph in record["text"] for paragraph in PARAGRAPHS)
    assert record["input"]["location"] == server.at + "/a"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_page_that_moved_is_read_where_it_is(check, server, status):
    server.answers["/a"] = whole(status=f"{status} Moved", location="/b")
    server.answers["/b"] = whole(PAGE)
    assert check("/a")[1]["input"]["location"] == server.at + "/b"


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "utf-16", "klingon", ""])
@pytest.mark.parametrize("real", ["utf-8", "cp1252"])
def test_letters_are_right_whatever_the_server_says_of_them(check, server, declared, real):
    page = PAGE.decode().replace("A bridge", "L’été à Saint-Éloi : « déjà »").encode(real)
    server.answers["/a"] = whole(page, content_type=f"text/html; charset={declared}")
    assert "L’été à Saint-Éloi : « déjà »" in check("/a")[1]["text"]


@pytest.mark.parametrize(("status", "body"), [("200 OK", b""), ("204 No Content", b"")])
def test_an_empty_answer_is_an_empty_page(check, server, status, body):
    server.answers["/a"] = whole(body, status=status)
    assert check("/a")[1]["error"]["code"] == "empty"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_way_to_fail_says_what_was_wrong_and_what_to_do(language):
    messages = Messages(RESOURCES / "messages", language)
    general = messages.error(FetchFailed(why="?"))
    said = {why: messages.error(FetchFailed(why=why)) for why in (*CODES.split(), "http_302")}
    assert general not in said.values()
    assert len(set(said.values())) == len(said)
    assert "418" in messages.error(FetchFailed(why="http_418"))
    assert "503" in messages.error(FetchFailed(why="http_503"))


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://127.0.0.1:9/", "private"),
        ("http://ada:wren@gull.example/", "password"),
        ("https://", "http://"),
    ],
)
def test_the_command_says_why_it_does_not_go_there(capsys, qapp, address, code):
    status = command(["check", address, "--language", "en"], RESOURCES, QtFetcher)
    out, err = capsys.readouterr()
    assert (status, out) == (SOME_UNREAD, "")
    assert code in err
    assert "wren" not in err.replace(address, "")


def test_where_qt_is_not_at_home_links_are_refused_in_a_sentence():
    script = (
        "import sys; sys.modules['PySide6'] = None; import main; "
        "sys.exit(main.main(['check', 'https://gull.example/', '--language', 'fr']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == SOME_UNREAD
    assert "Enregistrez la page" in done.stderr
    assert "Traceback" not in done.stderr
