"""The record says in `selon/1` what an analysis holds."""

import json

import pytest

from analysis.errors import NotFound
from analysis.judgement.messages import Messages
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article
from analysis.record import failure, record

TEXT = (
    "Le pont a cédé, rapporte l’agence syrienne SANA.\n\n"
    "« Tout est perdu », a déclaré Paul Vernet, maire de Lorme.\n\n"
    "Deux cents ouvriers ont perdu leur emploi dans la ville depuis le début de l’année."
)


@pytest.fixture(scope="module")
def made(resources):
    kit = load_kit(resources)
    article = read_article(Origin(OriginKind.TEXT, TEXT), kit)
    return record("x", analyse_article(article, kit), Messages(resources / "messages", "en"))


def test_it_is_json(made):
    assert json.loads(json.dumps(made)) == made


def test_attributions_point_to_their_source(made):
    by_id = {s["id"]: s for s in made["sources"]}
    names = {by_id[a["source_id"]]["name"] for a in made["attributions"] if a["source"]}
    assert {"SANA", "Paul Vernet"} <= names


def test_every_finding_explains_itself(made):
    assert made["findings"]
    for finding in made["findings"]:
        assert finding["rule"]
        assert finding["matched"]
        assert all(finding[key] for key in ("reason", "question", "innocent"))


def test_there_is_no_number_without_a_reason_or_a_range(made):
    score = made["score"]
    if score["value"] is None:
        assert score["reason"]
    else:
        assert score["low"] <= score["high"]


def test_a_failure_keeps_its_id_and_its_input(resources):
    messages = Messages(resources / "messages", "fr")
    told = failure("x", {"kind": None}, NotFound(location="port.txt"), messages)
    assert told["id"] == "x"
    assert told["error"]["code"] == "not_found"
    assert "port.txt" in told["error"]["message"]
    assert told["text"] is None
