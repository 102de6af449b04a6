"""One small case, in everything a case file can hold: made-up people in made-up countries."""

from dataclasses import dataclass

import pytest

from casetrail.types import (
    Actor,
    Article,
    Block,
    CaseFile,
    Charge,
    Conflict,
    Due,
    Event,
    Line,
    Mention,
    Party,
    Problem,
    Procedure,
    Role,
    Side,
    Statement,
)

from . import factory as make

POST = make.article(
    "Foreign Minister Ilse Marant told reporters on Tuesday that Vell would not be hurried.\n\n"
    "“We will read every page,” Marant said, “and then we will answer.” She called Teo Brandt "
    "“a guest of this country” and denied that a bargain had been struck.\n\n"
    "Norland asked Vell last week to extradite him. His lawyer, Ada Quist, filed an appeal "
    "on Monday. A hearing is expected in July.",
    title="Vell will not be hurried",
    published="2022-06-22",
    language="en",
    url="https://post.example/vell",
    published_from="stated with --published",
)
COURIER = make.article(
    "“We shall read each page,” Ms Marant said. An official who asked not to be named said the "
    "request had gaps. Norland’s embassy did not respond. The appeal was filed on 21 June.",
    "Vell Courier",
    credit="El Faro",
    title="Minister: each page",
    published="2022-06-23",
    language="en",
    url="javascript:alert(1)",
)
HOSTILE = make.article(
    "<script>alert('text')</script> Ta\x1b[31mke \u202eback\u202c \x9b2J the 漢字漢字 e\u0301.",
    "Faro & Söhne <b>",
    title="<script>alert(1)</script>",
    published=None,
    language="es",
)


@dataclass(frozen=True)
class Case:
    """A case file, the texts behind it, and the lines that tests name."""

    casefile: CaseFile
    articles: tuple[Article, ...]
    lines: dict[str, Line]

    @property
    def texts(self) -> dict[str, str]:
        return make.texts(*self.articles)


def actors() -> dict[str, Actor]:
    minister = Role(title="Foreign Minister", of="Vell", evidence=())
    return {
        "Marant": make.actor("Ilse Marant", "person", minister, "Marant", "Ms Marant"),
        "Brandt": make.actor("Teo Brandt", "person", None, "Brandt"),
        "Norland": make.actor("Norland", "government"),
        "Vell": make.actor("Vell", "government"),
    }


def statements(who: dict[str, Actor]) -> dict[str, Statement]:
    marant = who["Marant"].id
    read = "“We will read every page,” Marant said, “and then we will answer.”"
    called = (
        "She called Teo Brandt “a guest of this country” and denied that a bargain had been struck."
    )
    translated = make.evidence(
        COURIER,
        "“We shall read each page,” Ms Marant said.",
        content="We shall read each page,",
        content_spans=(make.span(COURIER, "We shall read each page,"),),
        quoted_spans=(make.span(COURIER, "We shall read each page,"),),
        mode="direct",
    )
    pages = ("We will read every page,", "and then we will answer.")
    return {
        "pages": make.statement(
            POST,
            read,
            pages,
            pages,
            speaker=marant,
            cue="said",
            when=make.day("2022-06-21"),
            also=(translated,),
            doubts=("date inferred from publication date",),
        ),
        "guest": make.statement(
            POST,
            called,
            ("Teo Brandt “a guest of this country”",),
            ("a guest of this country",),
            speaker=marant,
            cue="called",
            when=make.between(None, "2022-06-22"),
        ),
        "denied": make.statement(
            POST,
            called,
            ("a bargain had been struck",),
            speaker=marant,
            cue="denied",
            act="denied",
            kind="statement denied",
        ),
        "gaps": make.statement(
            COURIER,
            "An official who asked not to be named said the request had gaps.",
            ("the request had gaps",),
            source="unnamed",
            speaker_text="An official who asked not to be named",
            cue="said",
        ),
        "silent": make.statement(
            COURIER,
            "Norland’s embassy did not respond.",
            source="named",
            speaker=who["Norland"].id,
            act="no_reply",
            cue="did not respond",
        ),
        "hostile": make.statement(
            HOSTILE,
            HOSTILE.text,
            ("Ta\x1b[31mke \u202eback\u202c \x9b2J the 漢字漢字 e\u0301.",),
            speaker_text="someone <b>bold</b> [bold]",
        ),
    }


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
        Side(value="20 June 2022", claims=(found["appeal"].id,)),
        Side(value="21 June 2022", claims=(later.id,)),
    )
    return Conflict(id="c1", about=found["appeal"].id, field="when", kind="date", sides=sides)


@pytest.fixture(scope="session")
def case() -> Case:
    who, happened = actors(), events()
    said = statements(who)
    articles = (POST, COURIER, HOSTILE)
    lines = {**said, **happened, "extradition": extradition(who, happened)}
    sentence = "Norland asked Vell last week to extradite him."
    request = make.ask(
        POST, sentence, "extradite Teo Brandt", askers=(who["Norland"].id,), asked=who["Vell"].id
    )
    start, stop = make.span(POST, "Ilse Marant")
    casefile = CaseFile(
        name="The Brandt case",
        articles=tuple(make.entry(report) for report in articles),
        actors=tuple(who.values()),
        mentions=(Mention(article=POST.id, start=start, stop=stop, actor=who["Marant"].id),),
        times=(
            make.time(POST, "last week", make.between("2022-06-13", "2022-06-19")),
            make.time(POST, "July", make.between("2022-07-01", "2022-07-31")),
            make.time(COURIER, "21 June", make.between(None, None)),
        ),
        statements=tuple(said.values()),
        events=tuple(happened.values()),
        procedures=(extradition(who, happened),),
        asks=(request,),
        due=(Due(event=happened["hearing"].id, when=make.between("2022-07-01", "2022-07-31")),),
        conflicts=(conflict(happened),),
        problems=(Problem(article=HOSTILE.id, what="not read: Spanish", reason="Reads English"),),
    )
    return Case(casefile, articles, lines)
