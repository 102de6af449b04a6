"""What it costs to look for holders of offices: names are worked out once for each person."""

from casetrail.lang.en.offices import offices
from casetrail.resolve.clusters import Cluster
from casetrail.resolve.offices import holders
from casetrail.types import MentionClaim, Span


class _Counted(Cluster):
    asked = 0

    @property
    def full(self) -> tuple[str, ...]:
        type(self).asked += 1
        return super().full


def test_the_name_is_worked_out_no_oftener_than_there_are_people() -> None:
    office = offices()[0]
    mention = MentionClaim(
        id="m1",
        article="a1",
        sentence=Span(0, len(office.name)),
        span=Span(0, len(office.name)),
        text=office.name,
        form="named",
        name=office.name,
    )
    found = list(holders([_Counted((mention,), "person")], office.since))
    assert (0, office) in found
    assert _Counted.asked <= 2
