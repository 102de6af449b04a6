"""When something happened: the time that hangs on its word or on its clause."""

from collections.abc import Iterator

from casetrail.read.parsed import Parsed
from casetrail.read.placed import Placed
from casetrail.read.reported import no_later_than
from casetrail.read.sheet import Sheet
from casetrail.types import Factuality, TimeClaim, When

_UNTIL = frozenset({"until", "till"})


class Dates:
    """The times of an article, asked for by the token of an event."""

    def __init__(self, sheet: Sheet, times: tuple[TimeClaim, ...]) -> None:
        self._sheet = sheet
        self._parsed: Parsed = sheet.parsed
        self._times = Placed(times, lambda time: time.span.start)

    def when(self, event: int, told_by: int, factuality: Factuality) -> When | None:
        """Return when the event was or is to be; for what happened, no later than the report.

        None for what is planned or possible and has no time, and in a report without a date.
        """
        found = next(self._beside(event, told_by), None)
        if factuality != "happened":
            return found.when if found else None
        return found.when if found and self._is_over(found) else self._by_published()

    def _is_over(self, time: TimeClaim) -> bool:
        """No day after the report: "since her arrest in May", "postponed until July"."""
        earliest, published = time.when.earliest, self._sheet.article.published
        future = earliest is not None and published is not None and earliest > published
        return not future and not self._is_until(time)

    def _is_until(self, time: TimeClaim) -> bool:
        head = self._parsed.head_of(time.span)
        cases = self._parsed.with_relation(head, "case")
        return any(self._parsed.words[one] in _UNTIL for one in cases)

    def _beside(self, event: int, told_by: int) -> Iterator[TimeClaim]:
        sentence = self._sheet.sentences[
            self._sheet.sentence_at(self._parsed.tokens[event].span.start)
        ]
        found = [
            time
            for time in self._times.within(sentence.start, sentence.stop)
            if time.type in ("DATE", "TIME") and time.value != "PRESENT_REF"
        ]
        on_word = [t for t in found if self._hangs(t, event, direct=True)]
        on_clause = [t for t in found if self._hangs(t, told_by, direct=False)]
        yield from self._sorted(on_word, event)
        yield from self._sorted(on_clause, told_by)

    def _sorted(self, times: list[TimeClaim], token: int) -> list[TimeClaim]:
        """Known days first, the nearest of them before the others."""
        at = self._parsed.tokens[token].span.start
        return sorted(times, key=lambda time: (time.when.latest is None, abs(time.span.start - at)))

    def _hangs(self, time: TimeClaim, token: int, *, direct: bool) -> bool:
        head = self._parsed.head_of(time.span)
        if head == token:
            return False
        if direct:
            return self._parsed.tokens[head].head == token
        return self._parsed.governor(head) == token

    def _by_published(self) -> When | None:
        published = self._sheet.article.published
        return no_later_than(published, "it happened") if published is not None else None
