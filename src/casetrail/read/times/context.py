"""What a time is counted from: the published day, the narrative's last day, and the tense."""

from datetime import date
from typing import NamedTuple

from casetrail.read.times.calendar import Days
from casetrail.read.times.tense import Direction
from casetrail.types import Basis


class Context(NamedTuple):
    """Where a time stands: ``told`` is the last day, week, month or year told before it."""

    published: date | None
    told: Days | None
    direction: Direction | None


class Meaning(NamedTuple):
    """What a time means, and the day it was counted from, if any."""

    days: Days
    basis: Basis
    counted_from: Days | None = None
    doubt: str | None = None
    because: str | None = None
    """A fact from outside the text that the days rest on."""
