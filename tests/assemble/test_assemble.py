import json

import jsonschema  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from casetrail import casefile, pipeline, sample
from casetrail.export.as_json import schema, to_json
from casetrail.gather import Stated, gather
from casetrail.types import Article, CaseFile
from tests.factory import article, case

ARTICLES = [
    found
    for path in sample.reports()
    for found in gather(str(path), Stated())
    if isinstance(found, Article)
]
DAYS = sorted(found.published for found in ARTICLES if found.published)


def without_as_of(found: CaseFile) -> CaseFile:
    return CaseFile(**{
        name: getattr(found, name)
        for name in CaseFile.__struct_fields__
        if name not in ("as_of", "left_out")
    })  # fmt: skip


def test_every_quote_is_the_text_at_its_offsets() -> None:
    texts = {found.id: found.text for found in ARTICLES}
    for said in casefile(ARTICLES).statements:
        for one in said.evidence:
            assert one.quote == texts[one.article][one.start : one.stop]
            pieces = [texts[one.article][start:stop] for start, stop in one.content_spans or ()]
            assert one.content == " ".join(pieces)


def test_the_json_keeps_to_its_schema() -> None:
    printed = json.loads(to_json(casefile(ARTICLES)))
    jsonschema.Draft202012Validator(schema()).validate(printed)


@given(st.sampled_from(DAYS))
def test_as_of_a_day_is_the_case_of_the_reports_published_by_then(day: str) -> None:
    by_then = [found for found in ARTICLES if found.published and found.published <= day]
    claims = [claim for found in ARTICLES for claim in pipeline.claims_of(found)]
    as_of = pipeline.casefile(ARTICLES, claims, as_of=day)
    assert without_as_of(as_of) == without_as_of(casefile(by_then))
    assert as_of.left_out == len(ARTICLES) - len(by_then)


@given(st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(random: st.DataObject) -> None:
    some = ARTICLES[:6]
    shuffled = list(some)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert to_json(casefile(shuffled)) == to_json(casefile(some))


def test_the_same_words_in_two_papers_are_one_line_with_two_witnesses() -> None:
    text = "“It is over,” said Mara Venn."
    found = casefile([article(text, "2032-03-10", "A"), article(text, "2032-03-11", "B")])
    (said,) = found.statements
    assert len(said.members) == len(said.evidence) == 2
    assert said.id == said.members[0]
    assert [entry.copy_of for entry in found.articles] == [None, found.articles[0].id]


def test_a_language_not_read_is_said() -> None:
    text = "La ministra dijo que el tribunal no había terminado la audiencia del lunes en Kolvo."
    found = pipeline.casefile([Article(id="a1", text=text, sha256="", language="es")], [])
    assert found.problems[0].what == "not read: Spanish"


def test_a_report_without_a_date_is_said() -> None:
    found = case("Mara Venn said on Monday that it was over.", published=None)
    assert found.problems[0].what == "no publication date"
    assert [time.value for time in found.times] == [None]
