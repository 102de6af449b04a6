"""Short ids: the first characters of a line's id, as many as tell it from all others."""

from collections.abc import Iterable
from itertools import chain, pairwise

from casetrail.errors import UsageError
from casetrail.types import CaseFile, Conflict, Line, Procedure

# A letter and six hex digits: short enough to type, and seldom shared below some thousand lines.
_SHORTEST = 7


def lines_of(casefile: CaseFile) -> Iterable[Line]:
    """Return every line of the case file: statements, events, procedures, requests."""
    return chain(casefile.statements, casefile.events, casefile.procedures, casefile.asks)


def short_length(ids: Iterable[str]) -> int:
    """Return the number of leading characters, at least 7, that keeps all ``ids`` apart."""
    ordered = sorted(set(ids))
    shared = (_shared(left, right) for left, right in pairwise(ordered))
    return max(_SHORTEST, 1 + max(shared, default=0))


def find_line(casefile: CaseFile, given: str) -> Line:
    """Return the line that ``given`` opens: the start of its id, or of one of its members' ids.

    Raises UsageError when no line, or more than one, answers to it.
    """
    found = {line.id: line for line in lines_of(casefile) if given and _answers(line, given)}
    if len(found) == 1:
        return next(iter(found.values()))
    if not found:
        raise UsageError(f"{given}: no such line in this case file. Its lines show their ids.")
    raise UsageError(f"{given}: {len(found)} lines begin so. Give more of the id.")


def find_conflict(casefile: CaseFile, given: str) -> Conflict:
    """Return the conflict whose id begins so; UsageError when none or several do."""
    found = [one for one in casefile.conflicts if given and one.id.startswith(given)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(f"{given}: no such conflict in this case file. They show their ids.")
    raise UsageError(f"{given}: {len(found)} conflicts begin so. Give more of the id.")


def _answers(line: Line, given: str) -> bool:
    """A procedure answers to its own id only: its members are lines themselves, its steps."""
    members = () if isinstance(line, Procedure) else line.members
    return any(known.startswith(given) for known in (line.id, *members))


def _shared(left: str, right: str) -> int:
    """Count the leading characters two ids share."""
    pairs = zip(left, right, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))
