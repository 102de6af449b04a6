"""Floors rise by themselves and fall only by name."""

import json
from pathlib import Path

import pytest
from bench.absent import Absent

from bench import gate

FLOORS = {"seed.times.f1": 80.0, "seed.cue": 90.0}


@pytest.fixture
def floors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "floors.json"
    path.write_text(json.dumps(FLOORS))
    monkeypatch.setattr(gate, "FLOORS", path)
    monkeypatch.setattr(gate, "BENCHES", {"seed": lambda: {"times.f1": 85.0, "cue": 70.0}})
    return path


def test_a_figure_under_its_floor_fails(floors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert gate.main(["seed"]) == 1
    assert capsys.readouterr().out == "seed.cue: 70.0 is under its floor 90.0\n"


def test_update_raises_and_never_lowers(floors: Path) -> None:
    assert gate.main(["seed", "--update"]) == 1
    assert json.loads(floors.read_text()) == {"seed.times.f1": 85.0, "seed.cue": 90.0}


def test_a_floor_is_lowered_by_name_alone(floors: Path) -> None:
    assert gate.main(["seed", "--lower", "seed.cue"]) == 0
    assert json.loads(floors.read_text()) == {"seed.times.f1": 80.0, "seed.cue": 70.0}


def test_a_name_that_is_not_measured_is_refused(floors: Path) -> None:
    assert gate.main(["seed", "--lower", "seed.cue", "seed.cues"]) == 1
    assert "seed.cues" not in json.loads(floors.read_text())


def test_a_figure_that_is_gone_fails() -> None:
    assert list(gate.fallen(FLOORS, {"seed.cue": 95.0})) == [
        "seed.times.f1: no longer measured, floor 80.0"
    ]


def test_an_absent_text_is_skipped_aloud(
    floors: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def absent() -> dict[str, float]:
        raise Absent("article.txt is not here")

    monkeypatch.setattr(gate, "BENCHES", {"seed": absent})
    assert gate.main(["seed"]) == 0
    assert "seed: skipped. article.txt is not here" in capsys.readouterr().out
