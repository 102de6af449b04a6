"""A pack that does not fit is refused in words a person can act on."""

import json
from pathlib import Path

import pytest

from casetrail.model.governments import is_government
from casetrail.model.pack import FILES, PROTOCOL, PackError, load_pack


def write(folder: Path, protocol: int) -> None:
    """Write a pack whose files are empty."""
    card = {"id": "made-up", "protocol": protocol, "sha256": dict.fromkeys(FILES, "0")}
    (folder / "pack.json").write_text(json.dumps(card))
    for name in FILES:
        (folder / name).touch()


def test_a_missing_pack(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no reading model"):
        load_pack(tmp_path)


def test_another_protocol(tmp_path: Path) -> None:
    write(tmp_path, PROTOCOL + 1)
    with pytest.raises(PackError, match=f"needs {PROTOCOL}"):
        load_pack(tmp_path)


def test_a_damaged_file(tmp_path: Path) -> None:
    write(tmp_path, PROTOCOL)
    with pytest.raises(PackError, match="damaged"):
        load_pack(tmp_path)


@pytest.mark.parametrize("words", ["the Mexican government", "Mexico", "the U.S.", "White House"])
def test_governments(words: str) -> None:
    assert is_government(words)


@pytest.mark.parametrize("words", ["WikiLeaks", "The New York Times", "Amnesty International"])
def test_other_organisations(words: str) -> None:
    assert not is_government(words)
