"""The headless command: a record a line, in order, failures included, and no Qt."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.command import run as command
from tests.documents import one_of_each

ROOT = Path(__file__).resolve().parents[2]

TEXT = (
    "Le port ferme\n\n"
    "Selon la préfecture, le port de Lorme fermera ses portes aux navires dès le mois de mai.\n\n"
    "Le maire de Lorme a indiqué que 40 emplois seraient supprimés dans la ville cette année."
    "\n\nDeux cents ouvriers ont quitté la ville en raison du manque de travail."
)


@pytest.fixture
def run(capsys):
    """Run the command in this process: its status and what it wrote."""

    def unreachable():
        raise AssertionError("no request was asked for")

    def run_command(*arguments):
        status = command([str(a) for a in arguments], ROOT / "resources", unreachable)
        out, err = capsys.readouterr()
        return status, out, err

    return run_command


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "port.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def batch(run, tmp_path, *lines):
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    text = "\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines)
    given.write_text(text + "\n", encoding="utf-8")
    status, _, _ = run("batch", given, "--out", out, "--language", "en")
    return status, [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


KEYS = {
    "schema", "id", "input", "language", "metadata", "text", "blocks", "sentences",
    "attributions", "sources", "findings", "score", "reading", "readability", "error",
}  # fmt: skip


def test_a_record_is_whole(run, article):
    status, out, _ = run("check", article, "--format", "json")
    record = json.loads(out)
    assert status == 0
    assert set(record) == KEYS
    assert record["schema"] == "selon/1"
    assert record["id"] == "port.txt"
    assert record["text"] == TEXT


def test_offsets_are_those_of_the_text(run, article):
    record = json.loads(run("check", article, "--format", "json")[1])
    for finding in record["findings"]:
        assert record["text"][finding["start"] : finding["end"]] == finding["text"]
    for a, b in zip(record["blocks"], record["blocks"][1:], strict=False):
        assert a["end"] <= b["start"]


def test_reasons_are_in_the_reader_s_language(run, article):
    english = json.loads(run("check", article, "--format", "json", "--language", "en")[1])
    french = json.loads(run("check", article, "--format", "json", "--language", "fr")[1])
    assert english["findings"]
    for a, b in zip(english["findings"], french["findings"], strict=True):
        assert a["reason"]
        assert a["reason"] != b["reason"]


def test_the_report_says_counts_before_the_range(run, article):
    status, out, _ = run("check", article, "--format", "text", "--language", "fr")
    assert status == 0
    assert "préfecture" in out


def test_the_page_is_one_file_without_scripts(run, article, tmp_path):
    path = tmp_path / "page.html"
    status, out, _ = run("check", article, "--format", "html", "--out", path)
    page = path.read_text(encoding="utf-8")
    assert status == 0
    assert out == ""
    assert "<mark" in page
    assert "<script" not in page
    assert "http" not in page


def test_several_articles_are_several_lines(run, article, tmp_path):
    missing = tmp_path / "nothing.txt"
    status, out, _ = run("check", article, missing, article, "--format", "json")
    records = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert [bool(r["error"]) for r in records] == [False, True, False]
    assert records[1]["error"]["code"] == "not_found"
    assert records[1]["text"] is None


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["check"],
        ["batch"],
        ["check", "a", "--format", "pdf"],
        ["check", "a", "b", "--format", "html"],
        ["colour"],
    ],
)
def test_wrong_usage_is_status_two(run, arguments):
    assert run(*arguments)[0] == 2


def test_an_input_that_is_not_there_is_wrong_usage(run, tmp_path):
    status, _, err = run("batch", tmp_path / "nothing.jsonl", "--out", tmp_path / "out.jsonl")
    assert status == 2
    assert "nothing.jsonl" in err


def test_a_batch_is_never_written_over_its_input(run, tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"id": "a", "text": TEXT}) + "\n", encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    assert run("batch", path, "--out", path)[0] == 2
    assert path.read_text(encoding="utf-8") == before


def test_an_answer_that_cannot_be_written_is_said(run, article, tmp_path):
    place = tmp_path / "nowhere" / "out.json"
    status, _, err = run("check", article, "--format", "json", "--out", place, "--language", "en")
    assert status == 2
    assert "cannot be written" in err


def test_a_page_on_standard_input_is_read_as_one(run, monkeypatch):
    body = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n"))
    page = f"<!doctype html><html lang='fr'><body><article>{body}</article></body></html>"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(page.encode())))
    record = json.loads(run("check", "-", "--format", "json")[1])
    assert record["input"]["kind"] == "html"
    assert "<p>" not in record["text"]


def test_every_format_is_read_by_name_and_from_a_batch(run, tmp_path):
    documents = one_of_each("Le port ferme", TEXT.split("\n\n")[1:])
    for name, data in documents.items():
        (tmp_path / name).write_bytes(data)
    status, records = batch(run, tmp_path, *({"id": name, "path": name} for name in documents))
    assert status == 0
    assert [record["input"]["kind"] for record in records] == [
        "html", "mhtml", "text", "markdown", "pdf", "docx", "odt", "epub"
    ]  # fmt: skip
    assert {record["text"] for record in records} == {TEXT}
    for name in documents:
        status, out, _ = run("check", tmp_path / name, "--language", "fr")
        assert status == 0
        assert "Le port ferme" in out


def test_a_document_on_standard_input_is_known_by_its_bytes(run, monkeypatch):
    data = one_of_each("Le port ferme", TEXT.split("\n\n")[1:])["quay.docx"]
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    record = json.loads(run("check", "-", "--format", "json")[1])
    assert (record["input"]["kind"], record["text"]) == ("docx", TEXT)


def test_a_pipe_is_not_waited_for(run, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    status, out, _ = run("check", tmp_path / "pipe", "--format", "json")
    assert status == 1
    assert json.loads(out)["error"]["code"] == "unreadable"


def test_a_batch_answers_every_line_in_order(run, tmp_path, article):
    status, records = batch(
        run, tmp_path,
        {"id": "a", "text": TEXT},
        "{not json",
        {"id": "b", "html": f"<html lang='fr'><article><p>{TEXT}</p></article></html>"},
        {"id": "c", "path": "port.txt"},
        {"id": "d"},
        {"id": "e", "text": 7},
        {"id": "f", "text": ""},
        [1],
        {"id": "g", "text": TEXT},
    )  # fmt: skip
    assert status == 1
    assert [r["id"] for r in records] == ["a", None, "b", "c", "d", "e", "f", None, "g"]
    assert [r["error"]["code"] if r["error"] else None for r in records] == [
        None, "bad_request", None, None, "bad_request", "bad_request", "empty", "bad_request", None,
    ]  # fmt: skip
    assert all(set(r) == KEYS for r in records)


def test_a_batch_that_was_read_whole_is_status_zero(run, tmp_path):
    assert batch(run, tmp_path, {"id": "a", "text": TEXT})[0] == 0


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("\n", "\r\n"),
        f"\n\n  {TEXT}  \n",
        TEXT.replace("préfecture", "pre\u0301fecture 🙂"),
        TEXT.replace(" ", "\u00a0"),
        "\ufeff" + TEXT,
    ],
)
def test_text_comes_back_character_for_character(run, tmp_path, text):
    _, (record,) = batch(run, tmp_path, {"id": "a", "text": text})
    assert record["text"] == text


BAD = {
    "empty": ("", "empty"),
    "spaces": (" \n\t ", "empty"),
    "one_word": ("Bonjour", "too_short"),
    "japanese": (
        "これは日本語の記事です。港は月曜日に閉まります。船はもう来ません。" * 3,
        "unknown_language",
    ),
}


@pytest.mark.parametrize(("text", "code"), BAD.values(), ids=BAD.keys())
def test_bad_text_gets_a_sentence(run, tmp_path, text, code):
    _, (record,) = batch(run, tmp_path, {"id": "a", "text": text})
    assert record["error"]["code"] == code
    assert record["error"]["message"].endswith(".")


def test_a_megabyte_on_one_line_is_read(run, tmp_path):
    _, (record,) = batch(run, tmp_path, {"id": "a", "text": TEXT.replace("\n", " ") * 4000})
    assert record["error"] is None


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("binary.html", bytes(range(256)) * 40, "not_text"),
        (
            "no_article.html",
            b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
            "no_article",
        ),
        ("empty.html", b"", "empty"),
    ],
)
def test_bad_files_get_a_sentence(run, tmp_path, name, data, code):
    path = tmp_path / name
    path.write_bytes(data)
    status, out, _ = run("check", path, "--format", "json")
    assert status == 1
    assert json.loads(out)["error"]["code"] == code


def test_a_folder_is_no_article(run, tmp_path):
    status, out, _ = run("check", tmp_path, "--format", "json")
    assert status == 1
    assert json.loads(out)["error"]["code"] == "is_folder"


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", None])
def test_a_wrong_or_missing_declaration_is_seen_through(run, tmp_path, declared):
    meta = f'<meta charset="{declared}">' if declared else ""
    body = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n"))
    page = f"<html lang='fr'><head>{meta}</head><body><article>{body}</article></body></html>"
    path = tmp_path / "page.html"
    path.write_bytes(page.encode("cp1252"))
    record = json.loads(run("check", path, "--format", "json")[1])
    assert record["error"] is None
    assert "préfecture" in record["text"]


def test_the_command_never_loads_qt(article):
    code = (
        "import sys; import main; status = main.main(['check', sys.argv[1], '--format', 'json']);"
        "sys.exit(status if 'PySide6' not in sys.modules else 9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(article)], cwd=ROOT, capture_output=True, timeout=60,
        check=False, env={"PATH": "/usr/bin", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()


def test_an_empty_line_of_a_batch_has_its_answer_too(run, tmp_path):
    asked, answer = tmp_path / "asked.jsonl", tmp_path / "answer.jsonl"
    line = json.dumps({"id": 2, "text": TEXT})
    asked.write_text(f"{line}\n\n{line}\n", encoding="utf-8")
    assert run("batch", asked, "--out", answer)[0] == 1
    records = [json.loads(told) for told in answer.read_text("utf-8").splitlines()]
    assert [r["id"] for r in records] == [2, None, 2]
    assert records[1]["error"]["code"] == "bad_request"
    assert "2" in records[1]["error"]["message"]


def test_a_sentence_that_names_the_article_is_not_headed_by_it(run, tmp_path):
    path = tmp_path / "gone.html"
    told = run("check", path)[2]
    assert told.count(str(path)) == 1
