"""What must not come out of a case file, one small rule for each kind of untruth."""

from collections.abc import Callable, Iterator

from bench import gold
from bench.lines import Known, know
from bench.statements import speakers_of
from casetrail.types import CaseFile, Event


def broken(case: gold.Case, found: CaseFile) -> Iterator[str]:
    """Yield the reason of each of the gold's rules that the case file breaks."""
    known = know(case, found)
    for rule in case.never:
        if RULES[rule.rule](rule, known, found):
            yield rule.why


def misquoted(found: CaseFile, texts: dict[str, str]) -> Iterator[str]:
    """Yield each evidence whose quote is not its article's text at its offsets.

    ``texts`` maps the case file's article ids to frozen texts.
    """
    for line in (*found.statements, *found.events, *found.procedures, *found.asks):
        for one in line.evidence:
            if one.part == "text" and one.quote != texts[one.article][one.start : one.stop]:
                yield f"{line.id} quotes {one.quote[:40]!r} at {one.start}"


def _event(rule: gold.Never, known: Known, found: CaseFile) -> bool:
    return any(
        event.step in rule.steps and event.factuality == rule.factuality and _own_voice(event)
        for event in found.events
    )


def _event_at(rule: gold.Never, known: Known, found: CaseFile) -> bool:
    """Break when the paper itself tells, as an event, what stands only within a statement."""
    start, stop = rule.span or (0, 0)
    return any(
        one.start <= start and stop <= one.stop and event.factuality == rule.factuality
        for event in found.events
        if _own_voice(event)
        for one in event.evidence
    )


def _own_voice(event: Event) -> bool:
    return event.voice is None and event.within is None


def _speaker(rule: gold.Never, known: Known, found: CaseFile) -> bool:
    given = (actor for statement in found.statements for actor in speakers_of(statement))
    return any(known.actors.get(actor) == frozenset([rule.actor]) for actor in given)


def _asker(rule: gold.Never, known: Known, found: CaseFile) -> bool:
    askers = (actor for ask in found.asks for actor in ask.askers)
    return any(known.actors.get(actor) == frozenset([rule.actor]) for actor in askers)


def _ask(rule: gold.Never, known: Known, found: CaseFile) -> bool:
    return any(
        known.actors.get(ask.asked or "") == frozenset([rule.actor]) and ask.state in rule.states
        for ask in found.asks
    )


def _procedure(rule: gold.Never, known: Known, found: CaseFile) -> bool:
    return any(one.kind == rule.kind and one.status in rule.statuses for one in found.procedures)


RULES: dict[str, Callable[[gold.Never, Known, CaseFile], bool]] = {
    "event": _event,
    "event_at": _event_at,
    "speaker": _speaker,
    "asker": _asker,
    "ask": _ask,
    "procedure": _procedure,
}
