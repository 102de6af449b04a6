"""Short ways to make both sides of a bench."""

from bench.statements import Sides

from bench import gold
from casetrail.types import Actor, Source, Span, Statement, Time

TEXT = "“No,” said Mara Venn. “Never,” said Tomas Halvek."
#       0    5    10   15   20   25   30   35   40   45


def wanted(speaker: str | None, content: Span, cue: Span, optional: bool = False) -> gold.Statement:
    source: Source = "named" if speaker else "unnamed"
    return gold.Statement(
        n="t.1",
        speakers=(speaker,) if speaker else (),
        source=source,
        optional=optional,
        speaker_text=None,
        speaker_span=None,
        cue="said",
        cue_span=cue,
        act=("said",),
        mode="direct",
        content_spans=(content,),
        quoted_spans=(content,),
    )


def found(speaker: str | None, content: Span, cue: Span) -> Statement:
    return Statement(
        id="s1",
        members=(),
        evidence=(),
        speaker=speaker,
        speakers=(speaker,) if speaker else (),
        source="named",
        speaker_text=None,
        speaker_span=None,
        cue="said",
        cue_span=cue,
        act="said",
        mode="direct",
        content=content.of(TEXT),
        content_spans=(content,),
        quoted_spans=(content,),
        addressees=(),
        setting=None,
        relayed_by=(),
        when=None,
    )


def person(name: str, *aliases: str) -> Actor:
    return Actor(id=name, name=name, kind="person", aliases=aliases)


def named(identifier: str, name: str, *aliases: str) -> gold.Actor:
    return gold.Actor(id=identifier, name=name, kind="person", aliases=aliases, roles=())


VENN, HALVEK = person("Mara Venn", "Venn"), person("Tomas Halvek", "Halvek")
PEOPLE = (named("venn", "Mara Venn", "Venn"), named("tomas", "Tomas Halvek", "Halvek"))


def sides(gold_side: list[gold.Statement], our_side: list[Statement]) -> Sides:
    actors = {actor.id: actor for actor in (VENN, HALVEK)}
    return Sides(TEXT, gold_side, our_side, actors, PEOPLE)


def time(text: str, start: int, value: str | None, day: str | None, why: str = "why") -> Time:
    return Time(
        article="a",
        start=start,
        stop=start + len(text),
        text=text,
        type="DATE",
        value=value,
        mod=None,
        edtf=day,
        earliest=day,
        latest=day,
        basis="relative",
        why=why,
    )


NO_LINES = gold.Case(
    articles=(),
    actors=PEOPLE,
    events=(),
    procedures=(),
    asks=(),
    due=(),
    conflicts=(),
    same=(),
    never=(),
)
