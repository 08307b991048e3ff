"""The shipped packs are whole, and a faulty one says where it is faulty."""

import shutil
from dataclasses import fields

import pytest

from analysis.errors import PackError
from analysis.language.pack import LanguagePack
from analysis.language.packs import load_pack, load_packs


@pytest.mark.parametrize("code", ["fr", "en"])
def test_a_full_pack_has_every_section(code, packs_folder):
    sections = {f.name for f in fields(LanguagePack)} - {"code"}
    assert {p.stem for p in (packs_folder / code).glob("*.toml")} == sections


def test_neighbours_are_known_by_name_only(packs):
    assert set(packs.by_code) < set(packs.profiles)


def copy(packs_folder, tmp_path):
    shutil.copytree(packs_folder, tmp_path / "packs")
    return tmp_path / "packs"


def test_an_unknown_file_is_refused(packs_folder, tmp_path):
    folder = copy(packs_folder, tmp_path)
    (folder / "fr" / "colours.toml").write_text("a = 1", encoding="utf-8")
    with pytest.raises(PackError, match="no section"):
        load_pack(folder / "fr")


def test_two_rules_of_one_id_are_refused(packs_folder, tmp_path):
    folder = copy(packs_folder, tmp_path)
    path = folder / "en" / "doubt.toml"
    path.write_text(path.read_text(encoding="utf-8") * 2, encoding="utf-8")
    with pytest.raises(PackError, match="two rules of one id"):
        load_pack(folder / "en")


def test_a_pack_needs_its_words(packs_folder, tmp_path):
    folder = copy(packs_folder, tmp_path)
    (folder / "en" / "words.toml").unlink()
    with pytest.raises(PackError):
        load_packs(folder)
