"""Conflicts: one thing told in two ways that cannot both be right; both sides are kept.

One file per kind says what differs; ``making`` puts the sides together. Nothing is decided here:
a person can say why a conflict is none, and it then stands last, with that explanation.
"""

from casetrail.assemble.case import Case
from casetrail.assemble.conflicts.attribution import attributions
from casetrail.assemble.conflicts.date import dates
from casetrail.assemble.conflicts.number import numbers
from casetrail.assemble.conflicts.outcome import outcomes
from casetrail.assemble.conflicts.place import places
from casetrail.assemble.conflicts.reports import Reports
from casetrail.types import Conflict


def conflicts(case: Case) -> tuple[Conflict, ...]:
    """Return the conflicts in order of the earliest claim of each, the explained ones last.

    They are the same whatever the order of articles and claims; each id is there once.
    """
    reports = Reports(case)
    kinds = (outcomes, dates, numbers, places, attributions)
    found = [one for kind in kinds for one in kind(reports)]
    return tuple(sorted(found, key=lambda one: (_is_explained(one), case.place[one.about])))


def _is_explained(conflict: Conflict) -> bool:
    return conflict.explained is not None
