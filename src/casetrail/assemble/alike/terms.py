"""Terms: the words of a statement that carry matter, each with the small words before it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from casetrail.assemble.alike.numbers import is_number, read_number
from casetrail.assemble.alike.vocabulary import RAREST, vocabulary
from casetrail.assemble.alike.words import MARKS, STOPS
from casetrail.lang.en.lemma import stem

Kind = Literal["word", "name", "number", "time"]
_JOINS = frozenset(("and", "but", "or", "so"))
_DETERMINERS = frozenset(
    ("the", "a", "an", "this", "that", "these", "those", "my", "our", "your", "his", "her", "their")
)
_AFTER_COUNT = frozenset(".;:!?,") | {"in", "on"}
_NUMBER_WEIGHT = 6


@dataclass(frozen=True, slots=True)
class Term:
    """A word that carries matter.

    ``key`` is what another wording must have too. ``part`` counts sentences and what is joined
    with "and" or "but" after a comma. ``marks`` are the classes of the small words between the
    term before and this one, of its own part: "not", "may", "all", "before", "if". ``persons``
    are "us", "you", "them" for the pronouns among them; ``by`` says whether "by" is there.
    """

    key: str
    text: str
    kind: Kind
    weight: int
    part: int
    clause: int
    """Counts commas too."""
    marks: frozenset[str]
    persons: frozenset[str]
    by: bool
    reach: frozenset[str]
    """How a time or a number is reached: "by", "until", "from"; nothing for other terms."""
    past: bool
    droppable: bool


@dataclass
class _Passed:
    """The small words since the last term."""

    marks: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)


def terms_of(words: list[str]) -> tuple[tuple[Term, ...], frozenset[str]]:
    """Return the terms of a statement, and the marks after its last one."""
    while words and words[-1] in MARKS:
        words = words[:-1]
    low = [word.lower() for word in words]
    conditions = _conditions(low)
    terms: list[Term] = []
    passed, part, clause, at = _Passed(), 0, 0, 0
    while at < len(words):
        taken = 1
        clause += low[at] in MARKS
        if _breaks(low, at):
            part += 1
            passed = _Passed()
        elif is_number(low[at]) or _is_count(low, at):
            key, taken = read_number(tuple(low), at) if low[at] != "once" else ("1", 1)
            text = " ".join(words[at : at + taken])
            terms.append(_term(f"#{key}", text, "number", (part, clause), passed))
            passed = _Passed()
        elif is_matter(low[at]) or _is_month(words, at):
            named = words[at][0].isupper() and stem(low[at]) not in vocabulary().weights
            kind: Kind = (
                "time" if stem(low[at]) in vocabulary().times else "name" if named else "word"
            )
            terms.append(_term(key_of(low[at]), words[at], kind, (part, clause), passed))
            passed = _Passed()
        else:
            _note(passed, low, at, conditions)
        at += taken
    return tuple(terms), frozenset(passed.marks)


def _breaks(low: list[str], at: int) -> bool:
    if low[at] in STOPS:
        return True
    joins = low[at] in (",", "–", "—", "-") and at + 1 < len(low) and low[at + 1] in _JOINS
    return joins and low[at + 2 : at + 3] != ["only"]


def is_matter(word: str) -> bool:
    """Say whether a word in small letters carries matter of its own."""
    lists = vocabulary()
    small = word in lists.function or word in lists.markers or word in lists.conditions
    return word[0].isalpha() and len(word) > 1 and not small


def _is_count(low: list[str], at: int) -> bool:
    """Say whether "once" counts: "discharged his weapon once", not "once he leaves"."""
    following = low[at + 1] if at + 1 < len(low) else "."
    before = low[at - 1] if at else ""
    return low[at] == "once" and before not in ("never", "not", "at") and following in _AFTER_COUNT


def _is_month(words: list[str], at: int) -> bool:
    """Say whether "May" is the month: it has a capital inside a sentence."""
    return words[at] == "May" and at > 0 and words[at - 1] not in STOPS


def key_of(word: str) -> str:
    """Return what another wording must have too: the stem of the word's row of synonyms."""
    root = stem(word)
    return vocabulary().synonyms.get(root, root)


def _note(passed: _Passed, low: list[str], at: int, conditions: frozenset[int]) -> None:
    mark = vocabulary().markers.get(low[at])
    if mark:
        passed.marks.add(mark)
    if low[at] in vocabulary().concord:
        passed.marks.add("concord")
    if at in conditions:
        passed.marks.add("unless" if low[at] in ("unless", "whatever", "whenever") else "if")
    passed.words.add(low[at])


def _term(key: str, text: str, kind: Kind, place: tuple[int, int], passed: _Passed) -> Term:
    lists = vocabulary()
    weight = _NUMBER_WEIGHT if kind == "number" else lists.weights.get(stem(text.lower()), RAREST)
    return Term(
        key=key,
        text=text,
        kind=kind,
        weight=weight,
        part=place[0],
        clause=place[1],
        marks=frozenset(passed.marks),
        persons=frozenset(lists.persons[word] for word in passed.words if word in lists.persons),
        by="by" in passed.words,
        reach=lists.reaching & passed.words if kind in ("time", "number") else frozenset(),
        past=not lists.past.isdisjoint(passed.words) or text.lower().endswith("ed"),
        droppable=text.lower() in lists.droppable,
    )


def _conditions(low: list[str]) -> frozenset[int]:
    """Return the places of words that make a condition."""
    return frozenset(_found(low)) - frozenset(_idioms(low))


def _found(low: list[str]) -> Iterator[int]:
    lists = vocabulary()
    for at, word in enumerate(low):
        following = low[at + 1 : at + 2]
        if any(tuple(low[at : at + len(p)]) == p for p in lists.condition_phrases):
            yield at
        elif word == "given":
            if at == 0 or low[at - 1] == ",":
                yield at
        elif word == "once":
            if following and following[0] in _DETERMINERS | lists.first | lists.third:
                yield at
        elif word in lists.conditions:
            yield at


def _idioms(low: list[str]) -> Iterator[int]:
    for at in range(len(low)):
        for idiom in vocabulary().idioms:
            if tuple(low[at : at + len(idiom)]) == idiom:
                yield from range(at, at + len(idiom))
