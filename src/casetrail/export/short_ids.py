"""Short ids: the first characters of a line's id, as many as tell it from all others."""

from collections.abc import Iterable
from itertools import chain, pairwise

from casetrail.errors import UsageError
from casetrail.types import CaseFile, Line

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


def _answers(line: Line, given: str) -> bool:
    return any(known.startswith(given) for known in (line.id, *line.members))


def _shared(left: str, right: str) -> int:
    """Count the leading characters two ids share."""
    pairs = zip(left, right, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))
