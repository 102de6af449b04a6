"""The Brandt case: its reports, people and statements, all made up."""

from casetrail.types import (
    Actor,
    Role,
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
