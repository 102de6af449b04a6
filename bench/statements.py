"""Statements of one article against gold: found, exact, speaker, cue, mode, act."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bench import gold
from bench.actors import candidates
from bench.pairs import ENOUGH, overlap, pair, words_in
from bench.score import Count, percent
from casetrail.types import Actor, Statement

NO_CONTENT = ("declined", "no_reply")


@dataclass
class Score:
    """Counts over statements. ``speakers``: extra is a wrong speaker, missed is none given."""

    found: Count = field(default_factory=Count)
    exact: Count = field(default_factory=Count)
    speakers: Count = field(default_factory=Count)
    cue: Count = field(default_factory=Count)
    mode: Count = field(default_factory=Count)
    act: Count = field(default_factory=Count)
    when: Count = field(default_factory=Count)
    wrong: list[str] = field(default_factory=list)
    """One line for each statement that was given to a wrong speaker."""
    unspoken: list[str] = field(default_factory=list)
    """One line for each statement found that was given to nobody."""
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Add another article's score."""
        for name, value in vars(other).items():
            own = getattr(self, name)
            own.extend(value) if isinstance(value, list) else own.add(value)

    def figures(self) -> dict[str, float]:
        """Return the figures that floors are put under, in percent."""
        given = self.speakers.right + self.speakers.extra
        whens = {"statement_when": self.when.recall} if self.when.right + self.when.missed else {}
        return {
            "statements.precision": self.found.precision,
            "statements.recall": self.found.recall,
            "statements.exact": self.exact.f1,
            "speakers.right_when_given": percent(self.speakers.right, given),
            "speakers.right": percent(self.speakers.right, given + self.speakers.missed),
            "cue": self.cue.recall,
            "mode": self.mode.recall,
            "act": self.act.recall,
            **whens,
        }


@dataclass(frozen=True)
class Sides:
    """The two sides of one article: its text, the gold, what was found, and the actors of both."""

    text: str
    wanted: Sequence[gold.Statement]
    found: Sequence[Statement]
    actors: dict[str, Actor]
    gold_actors: Sequence[gold.Actor]


def score(sides: Sides) -> Score:
    """Score the statements of one article."""
    result = Score()
    pairs = pair(sides.wanted, sides.found, lambda one, other: likeness(sides.text, one, other))
    for place, wanted in enumerate(sides.wanted):
        if place in pairs:
            _score_pair(result, sides, wanted, sides.found[pairs[place]])
        elif not wanted.optional:
            result.found.missed += 1
            result.exact.missed += 1
            result.missed.append(f"{wanted.n} {_shown(sides.text, wanted)}")
    _count_extra(result, sides, set(pairs.values()))
    return result


def likeness(text: str, wanted: gold.Statement, found: Statement) -> float:
    """Return how much the contents share, 0 below a half; by the cue where there is no content."""
    if bool(wanted.content_spans) != bool(found.content_spans):
        return 0.6 * _same_cue(wanted, found) if found.act in wanted.act else 0.0
    if not wanted.content_spans:
        return float(found.act in NO_CONTENT and _same_cue(wanted, found))
    shared = overlap(words_in(text, wanted.content_spans), words_in(text, found.content_spans))
    # A nested statement can share its words with the outer one: the cue decides.
    return shared + 0.1 * _same_cue(wanted, found) if shared >= ENOUGH else 0.0


def acceptable(wanted: gold.Statement) -> tuple[tuple[str, ...], ...]:
    """Return every set of speakers that is right."""
    return (wanted.speakers, *wanted.accept)


def speakers_of(found: Statement) -> tuple[str, ...]:
    """Return the actor ids a statement is given to."""
    return found.speakers or ((found.speaker,) if found.speaker else ())


def is_right(sides: Sides, wanted: gold.Statement, given: tuple[str, ...]) -> bool:
    """Say whether the actors ``given`` are an acceptable set of speakers.

    An unnamed source may be an actor of its own, as long as it is nobody whom the gold names.
    """
    fits = [candidates(sides.actors[actor], sides.gold_actors) for actor in given]
    if wanted.source == "unnamed" and not any(fits):
        return True
    return any(_covers(fits, speakers) for speakers in acceptable(wanted))


def _covers(fits: list[frozenset[str]], speakers: tuple[str, ...]) -> bool:
    if len(fits) != len(speakers) or not fits:
        return False
    return all(fit & set(speakers) for fit in fits) and set(speakers) <= frozenset().union(*fits)


def _score_pair(result: Score, sides: Sides, wanted: gold.Statement, found: Statement) -> None:
    if wanted.optional and not speakers_of(found):
        return
    _count_speaker(result, sides, wanted, found)
    if wanted.optional:
        return
    result.found.right += 1
    _tally(result.exact, tuple(wanted.content_spans) == tuple(found.content_spans))
    _tally(result.cue, _same_cue(wanted, found))
    _tally(result.mode, wanted.mode == found.mode)
    _tally(result.act, found.act in wanted.act)
    if wanted.earliest:
        when = found.when
        same = when and (when.earliest, when.latest) == (wanted.earliest, wanted.latest)
        _tally(result.when, bool(same))


def _count_speaker(result: Score, sides: Sides, wanted: gold.Statement, found: Statement) -> None:
    given = speakers_of(found)
    if given and not is_right(sides, wanted, given):
        result.speakers.extra += 1
        names = ", ".join(sides.actors[actor].name for actor in given)
        right = ", ".join(wanted.speakers) or "nobody named"
        result.wrong.append(f"{wanted.n} {_shown(sides.text, wanted)}: {names}, not {right}")
    elif wanted.optional:
        return
    elif given or () in acceptable(wanted):
        result.speakers.right += 1
    else:
        result.speakers.missed += 1
        result.unspoken.append(f"{wanted.n} {_shown(sides.text, wanted)}")


def _count_extra(result: Score, sides: Sides, used: set[int]) -> None:
    for place, found in enumerate(sides.found):
        if place not in used:
            result.found.extra += 1
            result.exact.extra += 1
            result.extra.append(f"{found.cue or 'no cue'}: {found.content[:60]!r}")


def _same_cue(wanted: gold.Statement, found: Statement) -> bool:
    if wanted.cue_span is None or found.cue_span is None:
        return wanted.cue_span is found.cue_span
    return wanted.cue_span.overlaps(found.cue_span)


def _tally(count: Count, right: bool) -> None:
    count.right += right
    count.missed += not right
    count.extra += not right


def _shown(text: str, wanted: gold.Statement) -> str:
    spans: Iterator[str] = (span.of(text)[:50] for span in wanted.content_spans)
    return repr(next(spans, wanted.cue or ""))
