"""A reader's changes survive in a file named for the words of the article."""

import pytest

from analysis.errors import NotKept
from analysis.judgement.contest import Action, Revision
from analysis.judgement.elsewhere import LookUp, Search
from analysis.judgement.kept import keep, kept, place_of
from analysis.model.codes import Kind, Role
from analysis.model.span import Span
from analysis.reading.amend import Amend, Amendment
from tests.builders import article

CHANGES = (
    Revision(Action.DISMISS, "fr.x", Kind.HEARSAY, Span(3, 9), "déjà « cité »"),
    Revision(Action.SOURCE_KIND, "source.vague", Kind.VAGUE_SOURCE, Span(0, 4), "", "document"),
    Revision(
        Action.SOURCE_ABOVE, "claim.plain", Kind.UNATTRIBUTED_CLAIM, Span(9, 20), above=Span(0, 8)
    ),
    Amendment(Amend.RESTORE, "0a" * 32, 1),
    Amendment(Amend.ROLE, "b" * 64, role=Role.CAPTION),
)


def test_what_was_kept_is_read_again(tmp_path):
    place = tmp_path / "new folder" / "a.json"
    keep(CHANGES, place)
    assert kept(place) == CHANGES
    assert [p.name for p in place.parent.iterdir()] == ["a.json"]


def test_the_same_words_share_a_place_and_others_do_not(tmp_path):
    one, same = article("The dam leaks."), article("The dam leaks.", code="fr")
    other = article("The dam leaks!")
    assert place_of(one, tmp_path) == place_of(same, tmp_path) != place_of(other, tmp_path)


def test_nothing_kept_is_nothing_changed(tmp_path):
    assert kept(tmp_path / "none.json") == ()


def test_the_last_change_taken_back_takes_the_file_away(tmp_path):
    place = tmp_path / "a.json"
    keep(CHANGES, place)
    keep((), place)
    keep((), place)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "[]", '{"changes": [{}]}', '{"changes": [3]}', '{"changes": null}', "\udcff"),
        '{"changes": [{"action": "restore", "block": "no digest", "nth": 0, "role": null}]}',
        f'{{"changes": [{{"action": "restore", "block": "{"a" * 64}", "nth": -1}}]}}',
        f'{{"changes": [{{"action": "role", "block": "{"a" * 64}", "nth": 0, "role": "hat"}}]}}',
        f'{{"schema": "selon-changes/1", "changes": [{{"action": "restore",'
        f' "block": "{"a" * 64}", "nth": 1e999}}]}}',
        "[" * 100_000,
    ],
    ids=str.__len__,
)
def test_a_damaged_file_is_put_aside_and_told_of(content, tmp_path):
    place = tmp_path / "a.json"
    place.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(NotKept) as told:
        kept(place)
    assert told.value.facts["why"] == "damaged"
    assert (tmp_path / "a.damaged").read_bytes() == content.encode("utf-8", "surrogateescape")
    assert kept(place) == ()


def test_what_a_later_selon_kept_is_put_aside_under_its_own_name(tmp_path):
    place = tmp_path / "a.json"
    place.write_text('{"schema": "selon-changes/2", "changes": [{"action": "dream"}]}', "utf-8")
    with pytest.raises(NotKept) as told:
        kept(place)
    assert told.value.facts == {"name": str(tmp_path / "a.newer"), "why": "newer"}
    assert kept(place) == ()


def test_a_damaged_file_in_a_locked_folder_is_told_of_all_the_same(tmp_path, monkeypatch):
    place = tmp_path / "a.json"
    place.write_text("{", "utf-8")

    def locked(*_):
        raise PermissionError

    monkeypatch.setattr(type(place), "replace", locked)
    with pytest.raises(NotKept) as told:
        kept(place)
    assert told.value.facts == {"name": str(place), "why": "damaged"}


def test_a_kind_that_selon_no_longer_has_is_damage_not_a_crash(tmp_path):
    place = tmp_path / "a.json"
    keep(CHANGES, place)
    place.write_text(place.read_text("utf-8").replace("hearsay", "gossip"), "utf-8")
    with pytest.raises(NotKept):
        kept(place)


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(NotKept) as told:
        keep(CHANGES, tmp_path / "file" / "a.json")
    assert told.value.facts["why"] == "write"


def test_the_language_of_a_reader_s_choice_is_kept(tmp_path):
    place = tmp_path / "a.json"
    step = Amendment(Amend.LANGUAGE, "0" * 64, language="fr")
    keep([step], place)
    assert kept(place) == (step,)
    place.write_text(place.read_text("utf-8").replace('"fr"', '"../x"'), "utf-8")
    with pytest.raises(NotKept):
        kept(place)


def test_what_was_found_elsewhere_is_kept(tmp_path):
    place = tmp_path / "a.json"
    look_up = LookUp(Search.WHO, Span(3, 9), "une agence « officielle »", "son site")
    keep([look_up], place)
    assert kept(place) == (look_up,)
    place.write_text(place.read_text("utf-8").replace('"identity"', '"name"'), "utf-8")
    with pytest.raises(NotKept):
        kept(place)
