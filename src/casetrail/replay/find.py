"""Finding the claims that a judgement holds on: by offsets in the same text, never by likeness."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from casetrail.replay.anchors import place_of, sort_of
from casetrail.types import Anchor, Article, Claim, ClaimKind, Span

_REACH = 5
"""Characters that a short anchor ("said") may have moved and no longer meet itself."""


class Finder:
    """Claims by the text they stand in and their kind; of texts printed twice, in both reports."""

    def __init__(self, articles: Iterable[Article], claims: Iterable[Claim]) -> None:
        self.articles = {article.id: article for article in articles}
        self._of_text: dict[str, list[str]] = defaultdict(list)
        for article in self.articles.values():
            self._of_text[article.sha256].append(article.id)
        self._claims: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim in claims:
            self._claims[claim.article, str(claim.__struct_config__.tag)].append(claim)

    def has_text(self, anchor: Anchor) -> bool:
        """Say whether the text of that hash is among the articles."""
        return anchor.sha256 in self._of_text

    def text_at(self, anchor: Anchor) -> tuple[str | None, str]:
        """Return the earliest article of that text, by id, and the words at the anchor."""
        ids = sorted(self._of_text.get(anchor.sha256, ()))
        return (ids[0], anchor.span.of(self.articles[ids[0]].text)) if ids else (None, "")

    def add(self, claim: Claim) -> None:
        """Let a claim that a person made be found as well."""
        self._claims[claim.article, str(claim.__struct_config__.tag)].append(claim)

    def claims(self, anchor: Anchor, kind: ClaimKind) -> list[list[Claim]]:
        """Return the claims that an anchor leads to, article by article of its text.

        In each the one of that very id; else those that overlap the anchor most, of the same sort
        where there are such; else the nearest of the same sort within reach. Several only when
        they stand at one place and nothing tells them apart.
        """
        ids = sorted(self._of_text.get(anchor.sha256, ()))
        found = (_meant(self._claims.get((id_, kind), ()), anchor) for id_ in ids)
        return [claims for claims in found if claims]

    def beside(self, anchor: Anchor, kind: ClaimKind) -> list[Claim]:
        """Return the claims of ``kind`` whose sentence meets the anchor."""
        ids = sorted(self._of_text.get(anchor.sha256, ()))
        every = (claim for id_ in ids for claim in self._claims.get((id_, kind), ()))
        return [claim for claim in every if claim.sentence.overlaps(anchor.span)]


def _meant(claims: Sequence[Claim], anchor: Anchor) -> list[Claim]:
    known = [claim for claim in claims if claim.id == anchor.claim]
    if known:
        return known
    met = [claim for claim in claims if place_of(claim).overlaps(anchor.span)]
    if met:
        return _best(_of_sort(met, anchor.sort) or met, anchor.span)
    near = [claim for claim in claims if _gap(place_of(claim), anchor.span) <= _REACH]
    return _best(_of_sort(near, anchor.sort), anchor.span)


def _of_sort(claims: Sequence[Claim], sort: str | None) -> list[Claim]:
    return [claim for claim in claims if sort is None or sort_of(claim) == sort]


def _best(claims: Sequence[Claim], span: Span) -> list[Claim]:
    """Return the claims that share most with the span, then stand nearest."""

    def rank(claim: Claim) -> tuple[int, int]:
        place = place_of(claim)
        shared = min(place.stop, span.stop) - max(place.start, span.start)
        return -max(0, shared), abs(place.start - span.start) + abs(place.stop - span.stop)

    best = min(map(rank, claims), default=None)
    return [claim for claim in claims if rank(claim) == best]


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.stop, other.start - one.stop, 0)
