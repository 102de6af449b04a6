"""The reader of events and requests over one article."""

from typing import NamedTuple

from casetrail.read.sheet import Sheet
from casetrail.read.what.asks import Asks
from casetrail.read.what.clause import Clauses
from casetrail.read.what.dated import Dates
from casetrail.read.what.events import Events
from casetrail.read.what.happened import Happened
from casetrail.read.what.referents import Referents
from casetrail.read.what.requests import Requests
from casetrail.read.what.scene import Scene
from casetrail.read.what.steps import StepFinder
from casetrail.read.what.told import Tellers
from casetrail.types import AskClaim, EventClaim, MentionClaim, StatementClaim, TimeClaim


class What(NamedTuple):
    """What an article tells, and the mentions that its people need."""

    events: tuple[EventClaim, ...]
    asks: tuple[AskClaim, ...]
    mentions: tuple[MentionClaim, ...]


def read_what(
    sheet: Sheet,
    clauses: Clauses,
    referents: Referents,
    times: tuple[TimeClaim, ...],
    statements: tuple[StatementClaim, ...],
    speakers: tuple[MentionClaim, ...],
) -> What:
    """Return the events and requests of an article; nothing where there is no parse."""
    if not sheet.parsed:
        return What((), (), ())
    scene = Scene(sheet, clauses, referents, Dates(sheet, times), Tellers(statements))
    steps = StepFinder(clauses, referents).find()
    told = tuple(Events(scene).claims(steps))
    taken = frozenset(token for step in steps for token in (step.trigger, *step.used))
    others = tuple(Happened(scene).claims(taken))
    requests = Requests(clauses, referents).find()
    by_word = {claim.span: claim for claim in reversed(told)}
    asks = tuple(Asks(scene, speakers=speakers, steps=by_word).claims(requests))
    return What((*told, *others), asks, tuple(referents.made.values()))
