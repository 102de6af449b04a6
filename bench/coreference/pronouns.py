"""Whom a pronoun means: the person its chain is about, against the gold chain.

Counted are pronouns of the third person that mean a person whom the text names or describes
before. A chain is about whom most of its names and descriptions mean; it must hold one before the
pronoun, or the pronoun stays open. Mentions are matched by their heads; a head that is no gold
mention's means whom the smallest gold mention around it means ("their child, Gloria" is one
mention there).
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from training.samples import Referring as Gold

from bench.score import Count
from casetrail.model.referring import FORM
from casetrail.types import Referring, Span

THIRD = frozenset({1, 2, 3})
FIRST_AND_SECOND = frozenset({5, 6, 7})


def counted(
    text: str, ours: Sequence[Sequence[Referring]], gold: Iterable[Gold], forms: frozenset[int]
) -> Count:
    """Return right, wrongly linked and open pronouns as ``right``, ``extra`` and ``missed``."""
    mentions = list(gold)
    chain_of = {one.head: chain for chain in ours for one in chain}
    count = Count()
    for mention in mentions:
        if _form(text, mention.head) not in forms or mention.kind != "person":
            continue
        if not _described_before(text, mention, mentions):
            continue
        heads = _described(text, chain_of.get(mention.head, ()))
        if not any(head < mention.head for head in heads):
            count.missed += 1
        elif _about(heads, mentions) == mention.chain:
            count.right += 1
        else:
            count.extra += 1
    return count


def _meant(head: Span, mentions: Sequence[Gold]) -> set[str]:
    own = {mention.chain for mention in mentions if mention.head == head}
    around = [mention for mention in mentions if mention.span.covers(head)]
    least = min((one.span.stop - one.span.start for one in around), default=0)
    return own or {one.chain for one in around if one.span.stop - one.span.start == least}


def accuracy(count: Count) -> float:
    """Return the percentage of pronouns that are right: an open one is not."""
    total = count.right + count.extra + count.missed
    return round(100 * count.right / total, 1) if total else 100.0


def _form(text: str, head: Span) -> int:
    return FORM.get(head.of(text).lower(), 0)


def _described_before(text: str, pronoun: Gold, mentions: Sequence[Gold]) -> bool:
    return any(
        one.chain == pronoun.chain and one.head < pronoun.head and not _form(text, one.head)
        for one in mentions
    )


def _described(text: str, chain: Iterable[Referring]) -> list[Span]:
    """Return the heads of the names and descriptions of a chain."""
    return [one.head for one in chain if not _form(text, one.head)]


def _about(heads: Iterable[Span], mentions: Sequence[Gold]) -> str | None:
    """Return whom most of some names and descriptions mean; of two as many, the first."""
    votes = Counter(chain for head in heads for chain in sorted(_meant(head, mentions)))
    return votes.most_common(1)[0][0] if votes else None
