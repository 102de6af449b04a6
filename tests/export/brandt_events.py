"""The Brandt case: what happened in it, the procedure and the conflict."""

from casetrail.types import (
    Actor,
    Block,
    Charge,
    Conflict,
    Event,
    Party,
    Procedure,
    Side,
)

from . import factory as make
from .brandt import COURIER, POST


def events() -> dict[str, Event]:
    return {
        "request": make.event(
            POST,
            "Norland asked Vell last week to extradite him.",
            "Norland asked Vell to extradite Teo Brandt",
            step="requested",
            when=make.between("2022-06-13", "2022-06-19", "[2022-06-13..2022-06-19]"),
        ),
        "appeal": make.event(
            POST,
            "His lawyer, Ada Quist, filed an appeal on Monday.",
            "Ada Quist filed an appeal",
            step="appealed",
            when=make.day("2022-06-20"),
        ),
        "hearing": make.event(
            POST,
            "A hearing is expected in July.",
            "a hearing",
            factuality="planned",
            when=make.between("2022-07-01", "2022-07-31", "2022-07"),
        ),
    }


def extradition(who: dict[str, Actor], found: dict[str, Event]) -> Procedure:
    return Procedure(
        id="p0123456789abcdef",
        members=("p0123456789abcdef",),
        evidence=(make.evidence(POST, "Norland asked Vell last week to extradite him.", "p"),),
        person=who["Brandt"].id,
        kind="extradition",
        matter="to Norland",
        parties=(Party(actor=who["Norland"].id, role="requesting"),),
        charges_total=7,
        charges=(
            Charge(
                what="theft of state secrets",
                count=2,
                status="charged",
                since=make.day("2022-05-02"),
                carries="up to nine years",
                evidence=(),
            ),
        ),
        status="appealed",
        since=make.day("2022-06-20"),
        steps=(found["request"].id, found["appeal"].id),
        next=found["hearing"].id,
        blocked_by=Block(event=None, text="an appeal", evidence=()),
    )


def conflict(found: dict[str, Event]) -> Conflict:
    later = make.event(COURIER, "The appeal was filed on 21 June.", "the appeal was filed")
    sides = (
        Side(value="2022-06-20", claims=(found["appeal"].id,)),
        Side(value="2022-06-21", claims=(later.id,)),
    )
    return Conflict(id="c1", about=found["appeal"].id, field="when", kind="date", sides=sides)
