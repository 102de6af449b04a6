"""Decisions on who is who: same, apart, name."""

import click

from casetrail.cli.correct.desk import Desk
from casetrail.corrections import apart, named, one_person, person_called
from casetrail.errors import UsageError
from casetrail.types import Actor, ArticleEntry


@click.command("same")
@click.argument("person", metavar="PERSON")
@click.argument("other", metavar="OTHER")
@click.pass_obj
def same(desk: Desk, person: str, other: str) -> None:
    """Say that two people, or two bodies, are one. PERSON is a name in the file, or an id."""
    one, two = _actor(desk, person), _actor(desk, other)
    desk.keep([one_person(desk.opened, one, two, desk.author)], f"One: {one.name}, {two.name}")


@click.command("apart")
@click.argument("person", metavar="PERSON")
@click.argument("report", metavar="REPORT")
@click.pass_obj
def apart_command(desk: Desk, person: str, report: str) -> None:
    """Say that what one report tells of PERSON is of somebody else. REPORT is its id."""
    actor, article = _actor(desk, person), _article(desk, report)
    made = apart(desk.opened, actor, article.id, desk.author)
    desk.keep([made], f"Another than {actor.name} in {article.title or article.id}")


@click.command("name")
@click.argument("person", metavar="PERSON")
@click.argument("name", metavar="NAME")
@click.pass_obj
def name_command(desk: Desk, person: str, name: str) -> None:
    """Say what somebody is called."""
    actor = _actor(desk, person)
    desk.keep([named(desk.opened, actor, name, desk.author)], f"Named: {name}, was {actor.name}")


def _actor(desk: Desk, given: str) -> Actor:
    found = person_called(desk.opened, given)
    if found is None:
        raise UsageError(f"{given}: nobody in this case file is called so. Check the name")
    return found


def _article(desk: Desk, given: str) -> ArticleEntry:
    found = [one for one in desk.opened.casefile.articles if given and one.id.startswith(given)]
    if len(found) != 1:
        raise UsageError(f"{given}: {len(found)} reports have an id that begins so. Check it")
    return found[0]


COMMANDS = (same, apart_command, name_command)
