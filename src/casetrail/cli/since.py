"""``casetrail since``: what changed since a day, or since a reader last asked."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

import click

from casetrail import ledger, pipeline, visits
from casetrail.changes import since
from casetrail.cli.common import as_of_option, console, day_of, echo_json, json_option
from casetrail.errors import UsageError
from casetrail.export.book import Book
from casetrail.export.changed import Both
from casetrail.export.dates import day_words
from casetrail.export.short_ids import lines_of
from casetrail.export.terminal import print_changes, print_since
from casetrail.export.words import plural
from casetrail.gather import parse_day
from casetrail.types import CaseFile, Day

_LAST = "last"
_REMEMBERED = "From now on, `casetrail since` with `last` tells what changed since you last asked."
_NOT_REMEMBERED = "This visit is not remembered."


class _Asked(NamedTuple):
    """What is compared, in words and values; ``before`` is None at a reader's first visit.

    ``notes`` are sentences for the head.
    """

    before: CaseFile | None
    after: CaseFile
    texts: Mapping[str, str]
    value: str | None
    since: str
    notes: tuple[str, ...] = ()


@click.command("since", short_help="Tell what changed since a day, or since you last asked.")
@click.argument("case", metavar="CASE")
@click.argument("day", metavar="DAY|last")
@as_of_option
@click.option("--reader", metavar="NAME", help="Who reads; else CASETRAIL_READER, or your login.")
@click.option("--keep", is_flag=True, help="Do not remember this visit.")
@json_option
def command(case: str, day: str, as_of: str | None, reader: str | None, **how: bool) -> None:
    """Tell what changed in the case file CASE: by the reports published since DAY, or since you
    last asked.

    With `last`, what you see is remembered on this machine, outside the case file: the next
    `last` starts from there. With --as-of or --keep nothing is remembered.

    \b
    Examples:
      casetrail since brandt.casetrail 2032-06-14
      casetrail since brandt.casetrail 2032-06-14 --as-of 2032-06-21
      casetrail since brandt.casetrail last
    """
    until = day_of(as_of)
    if day != _LAST:
        _show(case, _since_day(case, parse_day(day), until), as_json=how["as_json"])
        return
    name = visits.reader_name(reader)
    id_ = _id(case)
    remembers = not how["keep"] and until is None
    asked = _since_last(case, id_, name, until)
    if asked.before is None:
        asked = asked._replace(notes=(_REMEMBERED if remembers else _NOT_REMEMBERED,))
    _show(case, asked, as_json=how["as_json"])
    if remembers:
        click.get_current_context().exit(_remember(id_, name, asked.after))


def _since_day(case: str, day: Day, until: Day | None) -> _Asked:
    """Compare the case as of two days: reports without a date are in neither."""
    if until is not None and until < day:
        raise UsageError(f"--as-of {until} is before {day}. Give a later day")
    with ledger.View(case) as view:
        published = [article.published for article in view.articles()]
    days = [one for one in published if one is not None]
    now = until or max((day, *days))
    before, _ = pipeline.open_case(case, as_of=day)
    after, texts = pipeline.open_case(case, as_of=now)
    undated = len(published) - len(days)
    notes = [f"As of {day_words(now)}." * (until is not None), _undated_words(undated)]
    told = f"since {day_words(day)}"
    return _Asked(before, after, texts, day, told, tuple(filter(None, notes)))


def _undated_words(number: int) -> str:
    """Say what is left out of both days."""
    if not number:
        return ""
    verb = "is" if number == 1 else "are"
    return f"{plural(number, 'report')} without a date {verb} left out: {_ask_last(number)}."


def _ask_last(number: int) -> str:
    return f"`last` tells {'it' if number == 1 else 'them'} too"


def _since_last(case: str, id_: str, reader: str, until: Day | None) -> _Asked:
    """Compare what the reader saw last with what there is."""
    visit, trouble = visits.last_visit(id_, reader)
    if trouble:
        click.echo(f"casetrail: {trouble}", err=True)
    after, texts = pipeline.open_case(case, as_of=until)
    if visit is None:
        return _Asked(None, after, texts, None, f"first visit of {reader}")
    if until is not None:
        _refuse_earlier(visit.casefile, after, until)
    told = f"since {reader} last asked, on {day_words(visit.at[:10])}"
    return _Asked(visit.casefile, after, texts, visit.at, told)


def _refuse_earlier(seen: CaseFile, after: CaseFile, until: Day) -> None:
    """What was seen and is only left out now is not gone."""
    left_out = {one.id for one in seen.articles} - {one.id for one in after.articles}
    if left_out:
        seen_words = plural(len(left_out), "report")
        raise UsageError(f"--as-of {until} leaves out {seen_words} that you saw. Give a later day")


def _show(case: str, asked: _Asked, *, as_json: bool) -> None:
    changes = since(asked.before, asked.after) if asked.before is not None else ()
    if as_json:
        echo_json({"since": asked.value, "as_of": asked.after.as_of, "changes": changes})
    elif asked.before is None:
        _greet(case, asked)
    else:
        both = Both(Book(asked.before, asked.texts), Book(asked.after, asked.texts))
        show = f"casetrail show {case}"
        told = asked.since
        print_changes(both, changes, console(), since=told, notes=asked.notes, command=show)
    # Only what was printed is seen.
    sys.stdout.flush()


def _greet(case: str, asked: _Asked) -> None:
    """Say what there is at a first visit, and what the next one tells."""
    print_since(Book(asked.after, asked.texts), console(), asked.since)
    lines = plural(sum(1 for _ in lines_of(asked.after)), "line")
    click.echo(f"{lines} from {plural(len(asked.after.articles), 'report')}: casetrail show {case}")
    for note in asked.notes:
        click.echo(note)


def _remember(id_: str, reader: str, seen: CaseFile) -> int:
    """Keep the visit; where that fails, say so: all was told, and will be told again."""
    try:
        visits.remember(id_, reader, seen, datetime.now(UTC).isoformat(timespec="seconds"))
    except UsageError as error:
        click.echo(f"casetrail: {error}", err=True)
        return 1
    return 0


def _id(case: str) -> str:
    with ledger.View(case) as view:
        return view.id
