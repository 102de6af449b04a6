"""Short ids: the first characters of a line's id, as many as tell it from all others."""

from collections.abc import Iterable
from itertools import chain, pairwise

from casetrail.errors import UsageError
from casetrail.types import Ask, CaseFile, Conflict, Line, Procedure

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
    found = _answering(tuple(lines_of(casefile)), given) if given else []
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(f"{given}: no such line in this case file. Its lines show their ids.")
    raise UsageError(f"{given}: {len(found)} lines begin so. Give more of the id.")


def find_conflict(casefile: CaseFile, given: str) -> Conflict:
    """Return the conflict whose id begins with ``given``.

    Raises UsageError when no conflict, or more than one, begins so.
    """
    found = [one for one in casefile.conflicts if given and one.id.startswith(given)]
    if len(found) == 1:
        return found[0]
    if not found:
        shown = "“Where reports disagree” shows their ids."
        raise UsageError(f"{given}: no such conflict in this case file. {shown}")
    raise UsageError(f"{given}: {len(found)} conflicts begin so. Give more of the id.")


def _answering(lines: tuple[Line, ...], given: str) -> list[Line]:
    """Return the lines of such an id; else those with such a member.

    A step is a line of its own, and a member of its procedure and of a request that it makes: its
    id leads to the step.
    """
    own = [line for line in lines if line.id.startswith(given)]
    if own:
        return own
    found = [line for line in lines if any(one.startswith(given) for one in line.members)]
    return [line for line in found if not isinstance(line, Procedure | Ask)] or found


def _shared(left: str, right: str) -> int:
    """Count the leading characters two ids share."""
    pairs = zip(left, right, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))
