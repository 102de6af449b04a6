"""How statements are scored: CofeNet's protocol on spans, and whole linked statements.

*Exact*: every source, cue and content fragment is a span; a span is right when some span of that
kind in the gold has both its ends. *Begin*: the same for its first character alone. *Jaccard*:
characters marked by both over characters marked by either. A *linked* statement is right when its
cue, sources and contents all are, either to the character or with an overlap of a half.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from casetrail.types import Span

KINDS = ("source", "cue", "content")
ENOUGH = 0.5


@dataclass(frozen=True)
class Triple:
    """A statement with every part as spans."""

    sources: tuple[Span, ...]
    cues: tuple[Span, ...]
    contents: tuple[Span, ...]

    @property
    def parts(self) -> tuple[tuple[Span, ...], ...]:
        """Return the parts in the order of ``KINDS``."""
        return self.sources, self.cues, self.contents


@dataclass
class Count:
    """Right, said and wanted."""

    right: int = 0
    said: int = 0
    wanted: int = 0

    def add(self, said: Set[Hashable], wanted: Set[Hashable]) -> None:
        """Count two sets of spans, characters or statements."""
        self.right += len(said & wanted)
        self.said += len(said)
        self.wanted += len(wanted)

    @property
    def precision(self) -> float:
        """Return the share of what was said that is right."""
        return 100 * self.right / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """Return the share of what was wanted that was found."""
        return 100 * self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        total = self.said + self.wanted
        return 200 * self.right / total if total else 0.0

    @property
    def jaccard(self) -> float:
        """Return the share of both over either."""
        either = self.said + self.wanted - self.right
        return 100 * self.right / either if either else 0.0


@dataclass
class Scores:
    """Everything counted over a corpus."""

    exact: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})
    begin: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})
    characters: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})
    linked: Count = field(default_factory=Count)
    linked_half: Count = field(default_factory=Count)
    speaker: Counter[str] = field(default_factory=Counter)
    """Statements whose cue is right: speaker right, wrong, missing or made up."""

    def add(self, said: Sequence[Triple], wanted: Sequence[Triple]) -> None:
        """Count one article."""
        for index, kind in enumerate(KINDS):
            ours, gold = _spans(said, index), _spans(wanted, index)
            self.exact[kind].add(ours, gold)
            self.begin[kind].add({span.start for span in ours}, {span.start for span in gold})
            self.characters[kind].add(_characters(ours), _characters(gold))
        self.linked.add(set(said), set(wanted))
        self._half(said, wanted)
        self._speakers(said, wanted)

    def _half(self, said: Sequence[Triple], wanted: Sequence[Triple]) -> None:
        left = list(wanted)
        for triple in said:
            found = next((gold for gold in left if _alike(triple, gold)), None)
            if found is not None:
                left.remove(found)
                self.linked_half.right += 1
        self.linked_half.said += len(said)
        self.linked_half.wanted += len(wanted)

    def _speakers(self, said: Sequence[Triple], wanted: Sequence[Triple]) -> None:
        for triple in said:
            gold = next((gold for gold in wanted if _overlap(triple.cues, gold.cues) > 0), None)
            if gold is not None:
                self.speaker[_speaker(triple.sources, gold.sources)] += 1


def _speaker(ours: tuple[Span, ...], gold: tuple[Span, ...]) -> str:
    if not ours:
        return "missing" if gold else "rightly none"
    if not gold:
        return "made up"
    return "right" if _overlap(ours, gold) > 0 else "wrong"


def _spans(triples: Iterable[Triple], index: int) -> set[Span]:
    return {span for triple in triples for span in triple.parts[index]}


def _characters(spans: Iterable[Span]) -> set[int]:
    return {place for span in spans for place in range(*span)}


def _alike(triple: Triple, gold: Triple) -> bool:
    return all(_overlap(*pair) >= ENOUGH for pair in zip(triple.parts, gold.parts, strict=True))


def _overlap(ours: tuple[Span, ...], gold: tuple[Span, ...]) -> float:
    """Return characters in both over characters in either; two empty parts agree."""
    if not ours and not gold:
        return 1.0
    left, right = _characters(ours), _characters(gold)
    return len(left & right) / len(left | right)


def rows(scores: Scores) -> Iterator[tuple[str, float, float, float]]:
    """Yield name, precision, recall and F1 of all that is counted."""
    for kind in KINDS:
        count = scores.exact[kind]
        yield f"{kind}, exact", count.precision, count.recall, count.f1
    for kind in KINDS:
        count = scores.begin[kind]
        yield f"{kind}, begin", count.precision, count.recall, count.f1
    for name, count in (("linked", scores.linked), ("linked, half", scores.linked_half)):
        yield name, count.precision, count.recall, count.f1
