"""What the readers of one article's events share."""

from typing import NamedTuple

from casetrail.read.sheet import Sheet
from casetrail.read.what.clause import Clauses
from casetrail.read.what.dated import Dates
from casetrail.read.what.referents import Referents
from casetrail.read.what.told import Tellers


class Scene(NamedTuple):
    """An article laid out: its text, its clauses, who is meant, its days, and who tells what."""

    sheet: Sheet
    clauses: Clauses
    referents: Referents
    dates: Dates
    tellers: Tellers
