"""One small case with everything a case file can hold."""

from dataclasses import dataclass

import pytest

from casetrail.types import (
    Article,
    CaseFile,
    Due,
    Line,
    Mention,
    Problem,
)

from . import factory as make
from .brandt import COURIER, HOSTILE, POST, actors, statements
from .brandt_events import conflict, events, extradition


@dataclass(frozen=True)
class Case:
    """A case file, the texts behind it, and the lines that tests name."""

    casefile: CaseFile
    articles: tuple[Article, ...]
    lines: dict[str, Line]

    @property
    def texts(self) -> dict[str, str]:
        return make.texts(*self.articles)


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
