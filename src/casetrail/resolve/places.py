"""Where an article means its people, in order: asked by place for who is named there."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from casetrail.types import MentionClaim, Span


class Places:
    """The mentions of people already known, by place; ``actor_of`` gives their clusters."""

    def __init__(self, people: Iterable[MentionClaim], actor_of: Mapping[str, int]) -> None:
        self.known = sorted(people, key=lambda mention: mention.span)
        self.starts = [mention.span.start for mention in self.known]
        self.named = [mention for mention in self.known if mention.form == "named"]
        self._actor_of = actor_of
        self._first: dict[int, int] = {}
        self._paragraphs: dict[int, list[int]] = defaultdict(list)
        for mention in self.named:
            self._first.setdefault(actor_of[mention.id], mention.span.start)
            self._paragraphs[mention.paragraph].append(actor_of[mention.id])

    def first(self, actor: int) -> int | None:
        """Return where an actor is first named."""
        return self._first.get(actor)

    def next_named(self, mention: MentionClaim) -> int | None:
        """Return whom the first name behind a mention is of."""
        behind = (one for one in self.named if one.span.start >= mention.span.stop)
        return next((self._actor_of[one.id] for one in behind), None)

    def named_in(self, span: Span) -> set[int]:
        """Return whom the words of a place name."""
        first, last = (bisect_left(self.starts, place) for place in span)
        named = (one for one in self.known[first:last] if one.form == "named")
        return {self._actor_of[one.id] for one in named}

    def before(self, mention: MentionClaim) -> set[int]:
        """Return whom its own sentence means before a mention."""
        first = bisect_left(self.starts, mention.sentence.start)
        last = bisect_left(self.starts, mention.span.start)
        return {self._actor_of[one.id] for one in self.known[first:last]}

    def beside(self, mention: MentionClaim) -> int | None:
        """``Okon, a hacker held since May``, ``the banker Tarr``: a name beside a description."""
        place = bisect_left(self.starts, mention.span.start)
        for name in self.known[max(0, place - 1) : place + 1]:
            gaps = mention.span.start - name.span.stop, name.span.start - mention.span.stop
            if name.form == "named" and (0 < gaps[0] <= len(", ") or gaps[1] == 1):
                return self._actor_of[name.id]
        return None

    def is_about(self, paragraph: int, actor: int) -> bool:
        """Say whether a paragraph names one person alone, and more than once."""
        named = self._paragraphs.get(paragraph, [])
        return len(named) > 1 and set(named) == {actor}

    def most_named(self) -> int | None:
        """Return the person named twice as often as any other."""
        counted = Counter(self._actor_of[mention.id] for mention in self.named)
        ordered = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
        second = ordered[1][1] if len(ordered) > 1 else 1
        return ordered[0][0] if ordered and ordered[0][1] >= 2 * second else None
