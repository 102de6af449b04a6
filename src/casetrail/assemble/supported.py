"""Support: every line says in words how many sources stand behind it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from msgspec.structs import replace

from casetrail.assemble.case import Case
from casetrail.types import Line, StatementClaim

AnyLine = TypeVar("AnyLine", bound=Line)


def supported(case: Case, lines: Iterable[AnyLine]) -> tuple[AnyLine, ...]:
    """Return the lines with ``support``, from the reports of their evidence."""
    return tuple(replace(line, support=_support(case, line)) for line in lines)


def _support(case: Case, line: Line) -> str:
    relays: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for one in line.evidence:
        relays[one.article].append(_relayed(case, one.claim))
    relayed = {article: _by_all(names) for article, names in relays.items()}
    return case.sources.support(relays, relayed)


def _relayed(case: Case, id_: str) -> tuple[str, ...]:
    claim = case.by_id.get(id_)
    return claim.relayed_by if isinstance(claim, StatementClaim) else ()


def _by_all(names: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return through whom a report has it; nobody when it also has it of its own."""
    return tuple(dict.fromkeys(one for own in names for one in own)) if all(names) else ()
