"""How statements are scored: CofeNet's protocol on spans, and whole linked statements.

*Exact*: every source, cue and content fragment is a span; a span is right when some span of that
kind in the gold has both its ends. *Begin*: the same for its first character alone. *Jaccard*:
characters marked by both over characters marked by either. A *linked* statement is right when its
cue, sources and contents all are, either to the character or with an overlap of a half.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from bench.score import Count, percent
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


def _counts() -> dict[str, Count]:
    return {kind: Count() for kind in KINDS}


@dataclass
class Scores:
    """Everything counted over a corpus."""

    exact: dict[str, Count] = field(default_factory=_counts)
    begin: dict[str, Count] = field(default_factory=_counts)
    characters: dict[str, Count] = field(default_factory=_counts)
    linked: Count = field(default_factory=Count)
    linked_half: Count = field(default_factory=Count)
    speaker: Counter[str] = field(default_factory=Counter)
    """Statements whose cue is found: speaker right, wrong, missing, made up or rightly none."""

    def add(self, said: Sequence[Triple], wanted: Sequence[Triple]) -> None:
        """Count one article."""
        for index, kind in enumerate(KINDS):
            ours, gold = _spans(said, index), _spans(wanted, index)
            self.exact[kind].add(compared(ours, gold))
            begun = compared({span.start for span in ours}, {span.start for span in gold})
            self.begin[kind].add(begun)
            self.characters[kind].add(compared(_characters(ours), _characters(gold)))
        self.linked.add(compared(set(said), set(wanted)))
        self.linked_half.add(_half(said, wanted))
        self.speaker.update(_speakers(said, wanted))


def compared(said: Set[Hashable], wanted: Set[Hashable]) -> Count:
    """Return the count of two sets."""
    right = len(said & wanted)
    return Count(right, len(said) - right, len(wanted) - right)


def jaccard(count: Count) -> float:
    """Return the percentage of both in either."""
    return percent(count.right, count.right + count.extra + count.missed)


def rows(scores: Scores) -> Iterator[tuple[str, Count]]:
    """Yield name and count of all that has a precision and a recall."""
    yield from ((f"{kind}, exact", scores.exact[kind]) for kind in KINDS)
    yield from ((f"{kind}, begin", scores.begin[kind]) for kind in KINDS)
    yield "linked, exact", scores.linked
    yield "linked, overlap of a half", scores.linked_half


def _half(said: Sequence[Triple], wanted: Sequence[Triple]) -> Count:
    left = list(wanted)
    for triple in said:
        found = next((gold for gold in left if _alike(triple, gold)), None)
        if found is not None:
            left.remove(found)
    right = len(wanted) - len(left)
    return Count(right, len(said) - right, len(left))


def _speakers(said: Sequence[Triple], wanted: Sequence[Triple]) -> Iterator[str]:
    for triple in said:
        gold = next((gold for gold in wanted if _overlap(triple.cues, gold.cues) > 0), None)
        if gold is not None:
            yield _speaker(triple.sources, gold.sources)


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
