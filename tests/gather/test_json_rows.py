import json
from pathlib import Path

import pytest

from . import articles, fault, faults, gathered


def texts(path: Path) -> list[str]:
    return [article.text for article in articles(gathered(path))]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"text": "One."', "row 2: is no JSON"),
        ("nonsense", "row 2: is no JSON (expecting value at character 1)"),
        ('["One."]', "row 2: is no object with a 'text'"),
        ('{"text": 7}', "row 2: has a text that is no text"),
        ('{"text": null}', "row 2: is empty"),
        ('{"text": "\\ud800"}', "row 2: has a broken character in 'text'"),
        ('{"text": "a\\u0000b"}', "row 2: has a broken character in 'text'"),
        ('{"body": "One."}', "row 2: has no column 'text' (columns found: body)"),
        (f'{{"text": {"1" * 5000}}}', "row 2: is no JSON"),
        ("[" * 100_000, "row 2: is nested too deep"),
    ],
)
def test_a_bad_line_costs_only_itself(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "Before."}}\n{line}\n\n{{"text": "After."}}')
    assert texts(path) == ["Before.", "After."]
    assert [said in fault_line for fault_line in faults(gathered(path))] == [True]


def test_no_text_in_any_object_is_one_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"body": "One.", "url": null}\n' * 50)
    assert "a.jsonl: has no column 'text' (columns found: body, url)" in fault(path)


def test_a_list_and_one_object(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"text": "One."}, {"TEXT": "Two.", "published": None}, 7]))
    assert texts(path) == ["One.", "Two."]
    assert faults(gathered(path)) == [
        f"{path} row 3: is no object with a 'text'. Mend it, or leave it out"
    ]


def test_a_broken_file(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"text": "One."},')
    assert "a.json: is no JSON" in fault(tmp_path / "a.json")
