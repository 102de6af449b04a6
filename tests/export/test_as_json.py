"""The JSON holds to its schema, the shipped schema to the types, and the bytes stay the same."""

from importlib.resources import files

import msgspec
import pytest
from jsonschema import Draft202012Validator, ValidationError  # type: ignore[import-untyped]

from casetrail.export.as_json import schema, schema_file, to_json
from casetrail.types import CaseFile

from .conftest import Case


def test_a_full_case_file_is_valid(case: Case) -> None:
    Draft202012Validator(schema()).validate(msgspec.json.decode(to_json(case.casefile)))


def test_an_empty_case_file_is_whole_and_valid() -> None:
    printed = msgspec.json.decode(to_json(CaseFile()))
    Draft202012Validator(schema()).validate(printed)
    assert printed["casetrail"] == 1
    assert printed["as_of"] is None
    assert printed["statements"] == printed["events"] == printed["procedures"] == []


def test_a_field_left_out_is_not_valid() -> None:
    partial = msgspec.json.decode(to_json(CaseFile()))
    del partial["statements"]
    with pytest.raises(ValidationError, match="'statements' is a required property"):
        Draft202012Validator(schema()).validate(partial)


def test_the_schema_names_itself() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema()["$id"] == "urn:casetrail:casefile:1"
    assert schema()["title"] == "Casetrail case file"


def test_the_shipped_schema_is_the_generated_one() -> None:
    shipped = files("casetrail.export").joinpath("casefile.schema.json").read_bytes()
    assert shipped == schema_file()


def test_spans_stand_on_one_line_and_text_is_left_alone(case: Case) -> None:
    printed = to_json(case.casefile).decode()
    assert '"cue": "said"' in printed
    assert "[89, 113]" in printed
    trap = to_json(CaseFile(name="[\n  1,\n  2\n]"))
    assert msgspec.json.decode(trap)["name"] == "[\n  1,\n  2\n]"


def test_it_reads_back_to_the_same_case_file(case: Case) -> None:
    printed = to_json(case.casefile)
    assert msgspec.json.decode(printed, type=CaseFile) == case.casefile
    assert to_json(case.casefile) == printed
    assert printed.endswith(b"}\n")
