"""Which statements of one speaker are one utterance: block, score, explain, decide.

Block: the same speakers and a fitting act. Score: of the two wordings alone (``alike``). Decide: in
canonical order, never over a disagreement on the day or on what is said. Nothing depends on the
order in which reports came.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from casetrail.assemble.alike import TOO_FAR, Prepared, prepare, same, score_prepared
from casetrail.assemble.case import Case
from casetrail.types import Joined, StatementClaim, When

Group = list[StatementClaim]
Speakers = tuple[str, ...]
_NEAR = timedelta(days=30)
"""Who says nearly the same a month later says it anew; the very words are quoted for years."""
_TELLING = 4
"""Terms of a statement, the rarest first, of which another wording shares at least one."""
_FITTING = ("said", "written")


class Alike:
    """Groups of statements with the same words, joined where other wordings are one utterance."""

    def __init__(self, case: Case, speakers_of: Callable[[StatementClaim], Speakers]) -> None:
        self._case = case
        self._speakers_of = speakers_of
        self.joined: list[Joined] = []
        """Why groups were joined, in the order in which that was done."""

    def join(self, groups: Iterable[Group]) -> list[Group]:
        """Return the groups of one speaker joined where they are one utterance."""
        blocks: dict[object, list[Group]] = defaultdict(list)
        for number, group in enumerate(groups):
            blocks[self._block(group[0]) or number].append(group)
        found = (self._ordered(one) for block in blocks.values() for one in self._of_block(block))
        return sorted(found, key=lambda group: self._case.place[group[0].id])

    def _ordered(self, group: Group) -> Group:
        return sorted(group, key=lambda claim: self._case.place[claim.id])

    def _block(self, claim: StatementClaim) -> object:
        speakers = self._speakers_of(claim)
        if not speakers or not claim.content or claim.act not in (*_FITTING, "denied"):
            return None
        return speakers, claim.act in _FITTING

    def _of_block(self, block: list[Group]) -> list[Group]:
        if len(block) == 1:
            return block
        made = [prepare(group[0].content) for group in block]
        home = {number: [number] for number in range(len(block))}
        for _, one, other, why in sorted(self._links(block, made)):
            left, right = home[one], home[other]
            if left is not right and self._may_join(block, made, left, right):
                self.joined.append(Joined(claim=block[other][0].id, to=block[one][0].id, why=why))
                left += right
                home.update(dict.fromkeys(right, left))
        whole = {id(numbers): numbers for numbers in home.values()}.values()
        return [[claim for number in numbers for claim in block[number]] for numbers in whole]

    def _links(
        self, block: list[Group], made: list[Prepared]
    ) -> Iterator[tuple[float, int, int, str]]:
        """Yield pairs that are one utterance, so that the surest and earliest sort first."""
        for one, other in _candidates(made):
            if self._fit(block[one], block[other]):
                found = score_prepared(made[one], made[other])
                if same(found):
                    yield -found.value, one, other, found.why

    def _may_join(
        self, block: list[Group], made: list[Prepared], left: list[int], right: list[int]
    ) -> bool:
        """No two of them may disagree: two cuts of one speech need not share a word."""
        return all(
            self._fit(block[one], block[other]) and not _disagree(made[one], made[other])
            for one in left
            for other in right
        )

    def _fit(self, one: Group, other: Group) -> bool:
        """Other reports, days that meet, and not a month between the reports."""
        if {claim.article for claim in one} & {claim.article for claim in other}:
            return False
        if any(not _meet(a.when, b.when) for a in one for b in other):
            return False
        days = [self._published(claim) for claim in (*one, *other)]
        known = [day for day in days if day is not None]
        return not known or max(known) - min(known) <= _NEAR

    def _published(self, claim: StatementClaim) -> date | None:
        published = self._case.articles[claim.article].published
        return date.fromisoformat(published) if published else None


def _candidates(made: list[Prepared]) -> list[tuple[int, int]]:
    """Return the pairs that share one of the most telling terms of either."""
    by_term: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(made):
        for key in one.bag:
            by_term[key].append(number)
    found = {
        (min(number, other), max(number, other))
        for number, one in enumerate(made)
        for key in _telling(one)
        for other in by_term[key]
        if other != number
    }
    return sorted(found)


def _telling(one: Prepared) -> list[str]:
    return sorted(one.bag, key=lambda key: (-one.weights[key], key))[:_TELLING]


def _disagree(one: Prepared, other: Prepared) -> bool:
    """Two wordings that share enough to be compared, and say different things."""
    found = score_prepared(one, other)
    return found.value == 0 and found.why != TOO_FAR


def _meet(one: When | None, other: When | None) -> bool:
    """Two times can be one day; an open end meets everything."""
    if one is None or other is None:
        return True
    return _before(one.earliest, other.latest) and _before(other.earliest, one.latest)


def _before(earliest: str | None, latest: str | None) -> bool:
    return earliest is None or latest is None or earliest <= latest
