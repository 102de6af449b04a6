"""Who is meant, over a whole article: each mention is linked to one before it, or to none."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from casetrail.model.agreement import HE, SHE, Group, Trait
from casetrail.model.referring import Words
from casetrail.types import Referring, Span, Token

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Scorer = Callable[[Floats, Floats, Words, Words], Floats]
"""Vectors and features of later and of earlier words -> scores (later, earlier)."""

MENTION = -0.7
"""A word scored under this is not tried as the head of a mention."""
REACH = 300
"""How many mentions back are compared: it bounds the work on a long article."""
BLOCK = 128
LINK, PERSONAL_LINK = -0.7, -3.0
"""A link must score more than this: "he" and "she" mean somebody who has been named."""

OUTSIDE = frozenset(
    ("parataxis", "conj", "cc", "punct", "case", "mark", "dep", "discourse",
     "vocative", "dislocated", "orphan", "list", "nsubj", "nsubj:pass", "nsubj:outer", "csubj",
     "cop", "aux", "aux:pass", "advcl", "advcl:relcl", "expl", "ccomp", "obl", "obl:unmarked",
     "reparandum", "advmod")
)  # fmt: skip
"""Relations of what hangs on the head of a mention without belonging to it. Relative clauses,
appositions and a possessive ending do belong (OntoNotes)."""


def linked(
    kept: Floats,
    mentions: Floats,
    words: Words,
    score: Scorer,
    trait_of: Callable[[int], Trait],
) -> list[list[int]]:
    """Return chains of words, by their place in the article, at least two in each.

    ``kept`` (words, width), ``mentions`` (words,): scores of being the head of a mention. Each
    mention goes to the chain with the mention that it scores highest with, among those that
    its traits do not speak against; or begins one.
    """
    tried = np.flatnonzero(mentions > MENTION)
    groups: list[Group] = []
    group_of: list[int] = []
    for place, scores in enumerate(_scored(kept[tried], words.of(tried), score)):
        trait = trait_of(int(tried[place]))
        chosen = _chosen(scores, place, groups, group_of, trait)
        if chosen == len(groups):
            groups.append(Group())
        groups[chosen].add(int(tried[place]), trait)
        group_of.append(chosen)
    return [group.members for group in groups if len(group.members) > 1]


def _chosen(
    scores: Floats, place: int, groups: Sequence[Group], group_of: Sequence[int], trait: Trait
) -> int:
    """Return the group a mention goes to; one beyond the last for a new one.

    ``scores`` are those with the mentions just before it, the nearest last.
    """
    least = PERSONAL_LINK if trait.form in (HE, SHE) else LINK
    first = place - len(scores)
    for index in np.argsort(-scores):
        if scores[index] <= least:
            break
        group = group_of[first + int(index)]
        if groups[group].admits(trait):
            return group
    return len(groups)


def _scored(kept: Floats, words: Words, score: Scorer) -> Iterator[Floats]:
    """Yield for each mention its scores with the mentions before it, at most ``REACH``."""
    for start in range(0, len(kept), BLOCK):
        stop = min(start + BLOCK, len(kept))
        least = max(0, start - REACH)
        later, earlier = np.arange(start, stop), np.arange(least, stop)
        scores = score(kept[later], kept[earlier], words.of(later), words.of(earlier))
        for row, place in enumerate(range(start, stop)):
            yield scores[row, max(0, place - REACH - least) : place - least]


def mention_span(tokens: Sequence[Token], children: Sequence[Sequence[int]], head: int) -> Span:
    """Return the span of the mention whose head is the token at ``head``."""
    first = last = head
    waiting = [child for child in children[head] if _belongs(tokens[child])]
    while waiting:
        token = waiting.pop()
        first, last = min(first, token), max(last, token)
        waiting.extend(children[token])
    while tokens[last].part == "PUNCT" and last > head:
        last -= 1
    while tokens[first].part in ("PUNCT", "CCONJ") and first < head:
        first += 1
    return Span(tokens[first].span.start, tokens[last].span.stop)


def _belongs(token: Token) -> bool:
    return token.relation not in OUTSIDE or token.tag == "POS"


def children_of(tokens: Sequence[Token]) -> list[list[int]]:
    """Return the tokens that hang on each token."""
    children: list[list[int]] = [[] for _ in tokens]
    for index, token in enumerate(tokens):
        if token.head != index:
            children[token.head].append(index)
    return children


def referring(
    chains: Sequence[Sequence[int]], words: Sequence[Span], tokens: Sequence[Token]
) -> tuple[tuple[Referring, ...], ...]:
    """Return chains of words as chains of mentions; one span is one mention."""
    starts = np.array([token.span.start for token in tokens])
    children = children_of(tokens)
    found = []
    for chain in chains:
        mentions: dict[Span, Referring] = {}
        for word in chain:
            head = int(np.searchsorted(starts, words[word].start, side="right")) - 1
            span = mention_span(tokens, children, head)
            mentions.setdefault(span, Referring(span=span, head=tokens[head].span))
        if len(mentions) > 1:
            found.append(tuple(mentions.values()))
    return tuple(found)
