"""Changes of lines: what is new, what is no longer there, what differs, what became one or two."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from casetrail.changes.fields import Compare, Differs, differences
from casetrail.changes.known import Known
from casetrail.changes.links import Links
from casetrail.changes.sources import further
from casetrail.types import Change, Edited, Ledger, Line, What

_Line = TypeVar("_Line", bound=Line)


class Sort(NamedTuple):
    """A kind of line: its name, and whether further sources of it are a change of their own."""

    ledger: Ledger
    has_witnesses: bool = True


def of_lines(
    known: Known, sort: Sort, links: Links[_Line], compare: Compare[_Line]
) -> Iterator[Change]:
    """Yield the changes of one kind of line, in canonical order."""
    for new in links.news.values():
        olds = links.olds_of(new)
        if not olds:
            yield Change(what="added", ledger=sort.ledger, line=new.id)
            continue
        yield from _joined(sort.ledger, olds, new)
        heirs = [old for old in olds if links.heir(old) is new]
        if heirs:
            pairs = [(heirs[0], new)]
            pairs += [(old, part) for old in heirs for part in links.news_of(old)]
            yield from _changed(known, sort.ledger, pairs, compare)
        if heirs and sort.has_witnesses:
            yield from further(known, sort.ledger, heirs, new)
    for old in links.olds.values():
        yield from _gone_or_parted(known, sort.ledger, old, links.news_of(old))


def _joined(ledger: Ledger, olds: Sequence[Line], new: Line) -> Iterator[Change]:
    if len(olds) > 1:
        yield Change(what="joined", ledger=ledger, line=new.id, old=_ids(olds))


def _gone_or_parted(
    known: Known, ledger: Ledger, old: Line, news: Sequence[Line]
) -> Iterator[Change]:
    if len(news) > 1:
        yield Change(what="parted", ledger=ledger, line=news[0].id, old=old.id, new=_ids(news))
    elif not news and not _was_rejected(known, old):
        yield Change(what="unsupported", ledger=ledger, line=old.id)


def _was_rejected(known: Known, old: Line) -> bool:
    """A line that a person rejected is told once, by what he did."""
    rejected = {claim for one in known.after.rejected for claim in (one.id, *one.members)}
    return not rejected.isdisjoint((old.id, *old.members))


def _changed(
    known: Known, ledger: Ledger, pairs: Sequence[tuple[_Line, _Line]], compare: Compare[_Line]
) -> Iterator[Change]:
    new = pairs[0][1]
    edits = _edits((old for old, _ in pairs), new)
    for one in edits:
        told = Differs(one.field, one.was, one.value)
        yield Change(what="corrected", ledger=ledger, line=new.id, **told._asdict())
    edited = {one.field.removesuffix("s") for one in edits}
    for told in differences(known, pairs, compare):
        if told.field not in edited:
            what: What = "moved" if told.field == "status" else "changed"
            yield Change(what=what, ledger=ledger, line=new.id, **told._asdict())


def _edits(olds: Iterable[Line], new: Line) -> list[Edited]:
    """Return what people have corrected since."""
    before = {one.judgement for old in olds for one in old.edits}
    return [one for one in new.edits if one.judgement not in before]


def _ids(lines: Iterable[Line]) -> str:
    return " ".join(line.id for line in lines)
