"""What a replay works on: the claims as they are by now, and what was decided of them so far."""

from collections.abc import Sequence

from msgspec.structs import replace

from casetrail.replay.find import Finder
from casetrail.replay.people import People
from casetrail.types import (
    Article,
    Claim,
    Decided,
    Identities,
    Judgement,
    NeedsYou,
    Verdict,
    Verdicts,
)

Pairs = dict[tuple[str, str], tuple[Verdict, Decided]]


class State:
    """Changed judgement by judgement; ``verdicts`` gives what all of it came to."""

    def __init__(
        self, articles: Sequence[Article], claims: Sequence[Claim], identities: Identities
    ) -> None:
        self.claims = {claim.id: claim for claim in claims}
        self.read = dict(self.claims)
        """The claims as they were read, before anybody changed them."""
        self.finder = Finder(articles, claims)
        self.people = People(identities, claims)
        self.found = Verdicts()
        self.pairs: Pairs = {}
        """The last decision on two claims, whose ids are in order."""
        self._needs: list[NeedsYou] = []

    def ask(self, one: Judgement, why: str) -> None:
        """Put a judgement that cannot be carried out to the person, with what is there now."""
        anchor = next(filter(self.finder.has_text, one.anchors))
        article, words = self.finder.text_at(anchor)
        self._needs.append(
            NeedsYou(
                judgement=one.id,
                verdict=one.verdict,
                by=one.author,
                at=one.at,
                article=article,
                words=words,
                why=why,
                lines=tuple(claim.id for claim in self.finder.beside(anchor, one.kind)),
            )
        )

    def add(self, claim: Claim, decided: Decided) -> None:
        """Put in a claim that a person made."""
        self.claims[claim.id] = self.read[claim.id] = claim
        self.finder.add(claim)
        self.found.by_hand[claim.id] = decided

    def verdicts(self) -> Verdicts:
        """Return what all judgements come to."""
        pairs = sorted((*ids, *told) for ids, told in self.pairs.items())
        return replace(
            self.found,
            same=tuple((a, b, how) for a, b, verdict, how in pairs if verdict == "same"),
            different=tuple((a, b, how) for a, b, verdict, how in pairs if verdict == "different"),
            needs_you=tuple(self._needs),
        )


def decided(one: Judgement) -> Decided:
    """Return who decided it, when and why."""
    return Decided(judgement=one.id, by=one.author, at=one.at, reason=one.reason)
