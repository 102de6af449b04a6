"""Support in a case file: every line has it, by the reports that its evidence stands in."""

from msgspec.structs import replace

from casetrail.assemble.case import Case
from casetrail.assemble.supported import supported
from casetrail.model.plain import read_plain
from casetrail.pipeline import casefile
from casetrail.read import read
from casetrail.resolve import resolve
from casetrail.types import Article, StatementClaim
from tests.assemble.reported import report

SAID = "“We will not hand her over,” Ilya Okon, the minister of justice, said in Kolvo on Friday."
OTHERS = "Ilya Okon said in Kolvo: “We will not hand her over.”"


def whole(*reports: Article) -> list[str]:
    """Return the support of the statements of some reports, read by rules alone."""
    claims = [claim for one in reports for claim in read(one, read_plain(one))]
    return [one.support for one in casefile(reports, claims).statements]


def test_a_line_counts_its_reports_by_their_text() -> None:
    courier, post = report(SAID, "The Courier"), report(SAID, "Harbour Post")
    assert whole(courier) == ["single source"]
    assert whole(courier, post) == ["2 outlets, one text"]
    assert whole(courier, report(OTHERS, "Gazette")) == [
        "2 outlets, no copy or credit found between them"
    ]


def test_whom_he_told_is_the_source() -> None:
    reports = [report(SAID, "The Courier"), report(OTHERS, "Gazette")]
    claims = [claim for one in reports for claim in read(one, read_plain(one))]
    relayed = [
        replace(claim, relayed_by=("Harbour Post",)) if isinstance(claim, StatementClaim) else claim
        for claim in claims
    ]
    (only,) = casefile(reports, relayed).statements
    assert only.support == "2 outlets, one source (Harbour Post)"
    case = Case(reports, claims, resolve(reports, claims))
    (again,) = supported(case, [only])
    assert again.support == "2 outlets, no copy or credit found between them"
