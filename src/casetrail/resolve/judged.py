"""What people decided of who is who, replayed over what was worked out: the last decision wins."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from casetrail.types import Anchor, Article, Judgement, MentionClaim

KIND = "mention"
"""Judgements of this kind are about who a mention is; all others are left to others."""


class Judged:
    """Groups of mentions, each one actor, changed decision by decision.

    ``same`` makes one actor of two; ``different`` takes a mention out of the other's actor, with
    all that its article says of it when the other stands in another article; ``edit`` of ``actor``
    pins one mention to the actor of the mention in ``others``; ``edit`` of ``name`` names an actor.
    """

    def __init__(
        self,
        groups: Iterable[Sequence[MentionClaim]],
        mentions: Sequence[MentionClaim],
        articles: Iterable[Article],
    ) -> None:
        self._by_id = {mention.id: mention for mention in mentions}
        self._place = {mention.id: place for place, mention in enumerate(mentions)}
        self._group_of = {m.id: number for number, group in enumerate(groups) for m in group}
        self._next = len(self._by_id)
        self._names: dict[str, str] = {}
        self._in_text: dict[str, list[MentionClaim]] = defaultdict(list)
        texts = {article.id: article.sha256 for article in articles}
        for mention in mentions:
            self._in_text[texts[mention.article]].append(mention)

    def replay(self, judgements: Iterable[Judgement]) -> None:
        """Apply decisions in order of time; one whose mention is not in the file waits."""
        for one in sorted(judgements, key=lambda judgement: (judgement.at, judgement.id)):
            here = self._first(one.anchors) if one.kind == KIND else None
            if here is not None:
                self._apply(one, here)

    def groups(self) -> list[tuple[tuple[MentionClaim, ...], str | None]]:
        """Return each actor's mentions in order, with the name a person gave it, if any."""
        found: dict[int, list[MentionClaim]] = defaultdict(list)
        for id_ in sorted(self._group_of, key=self._place.__getitem__):
            found[self._group_of[id_]].append(self._by_id[id_])
        named = {self._group_of[id_]: name for id_, name in self._names.items()}
        return [(tuple(group), named.get(number)) for number, group in found.items()]

    def _first(self, anchors: Iterable[Anchor]) -> MentionClaim | None:
        """Return the mention that the first anchor with one leads to."""
        return next(filter(None, map(self._mention, anchors)), None)

    def _mention(self, anchor: Anchor) -> MentionClaim | None:
        """Return the mention of that id; else that whose place meets the anchor, the nearest."""
        here = self._in_text.get(anchor.sha256, ())
        known = next((m for m in here if m.id == anchor.claim), None)
        near = [m for m in here if m.span.overlaps(anchor.span)]
        return known or min(near, key=lambda m: abs(m.span.start - anchor.span.start), default=None)

    def _apply(self, one: Judgement, here: MentionClaim) -> None:
        other = self._first(one.others)
        if one.verdict == "edit" and one.field == "name" and one.value:
            self._group(here)
            self._names[here.id] = one.value
        elif other is None:
            return
        elif one.verdict == "same":
            self._move(self._all_of(self._group(here)), self._group(other))
        elif one.verdict == "different" and self._group(here) == self._group(other):
            self._move(self._leaving(here, other), self._new())
        elif one.verdict == "edit" and one.field == "actor":
            self._move([here.id], self._group(other))

    def _group(self, mention: MentionClaim) -> int:
        if mention.id not in self._group_of:
            self._group_of[mention.id] = self._new()
        return self._group_of[mention.id]

    def _new(self) -> int:
        self._next += 1
        return self._next

    def _all_of(self, group: int) -> list[str]:
        return [id_ for id_, number in self._group_of.items() if number == group]

    def _leaving(self, here: MentionClaim, other: MentionClaim) -> list[str]:
        if here.article == other.article:
            return [here.id]
        together = self._all_of(self._group(here))
        return [id_ for id_ in together if self._by_id[id_].article == here.article]

    def _move(self, ids: Iterable[str], group: int) -> None:
        self._group_of.update(dict.fromkeys(ids, group))


def replayed(
    groups: Iterable[Sequence[MentionClaim]],
    mentions: Mapping[str, MentionClaim],
    articles: Sequence[Article],
    judgements: Iterable[Judgement],
) -> list[tuple[tuple[MentionClaim, ...], str | None]]:
    """Return the groups after all judgements, with the names that people gave."""
    order = {article.id: place for place, article in enumerate(articles)}
    placed = sorted(mentions.values(), key=lambda m: (order[m.article], m.span, m.id))
    judged = Judged(groups, placed, articles)
    judged.replay(judgements)
    return judged.groups()
