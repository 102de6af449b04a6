"""Requests as claims: who asked whom for what."""

from collections.abc import Iterable, Iterator, Mapping

from casetrail.lang import en
from casetrail.read.what.asserted import asserted
from casetrail.read.what.requests import Request
from casetrail.read.what.scene import Scene
from casetrail.read.what.wording import wanted_words
from casetrail.types import AskClaim, AskState, EventClaim, Factuality, MentionClaim, Span

_SPEAKING = frozenset({"i", "we"})


class Asks:
    """Makes the claims of an article's requests.

    ``speakers`` are the mentions of its speakers; ``steps`` its steps by their word, which tell
    the procedure that a request is about.
    """

    def __init__(
        self, scene: Scene, *, speakers: Iterable[MentionClaim], steps: Mapping[Span, EventClaim]
    ) -> None:
        self._sheet, self._clauses, self._referents, self._dates, self._tellers = scene
        self._parsed = scene.clauses.parsed
        self._speakers = {mention.id: mention for mention in speakers}
        self._steps = steps

    def claims(self, found: Iterable[Request]) -> Iterator[AskClaim]:
        """Yield the claim of each request; one that has not been made, or may be, has none."""
        for one in found:
            claim = self._claim(one) if not self._is_nobody(one) else None
            if claim is not None:
                yield claim

    def _is_nobody(self, one: Request) -> bool:
        """Pronouns of nobody known, and days: "asked for refuge the day ..."."""
        nobody = {*en.table("asks")["nobody"]["words"], *en.words("days_and_times")}
        return any(self._parsed.words[index] in nobody for index in (one.asker, one.asked))

    def _claim(self, one: Request) -> AskClaim | None:
        told = asserted(self._parsed, one.verb)
        state = _state(one, told.factuality)
        asker, asked = self._who(one.asker, one.verb), self._who(one.asked, one.verb)
        if state is None or asker is None or asked is None or asker.id == asked.id:
            return None
        span = self._parsed.tokens[one.verb].span
        teller, step = self._tellers.teller(span), self._steps.get(span)
        sentence = self._sheet.evidence([span, asked.span])
        return AskClaim(
            id=self._sheet.claim_id("ask", span, asked.span),
            article=self._sheet.article.id,
            sentence=sentence,
            paragraph=self._sheet.paragraph_at(sentence.start),
            voice=teller.voice,
            within=teller.statement.id if teller.statement else None,
            span=span,
            askers=(asker.id,),
            asked=asked.id,
            what=self._what(one),
            beneficiaries=(step.person,) if step and step.person else (),
            state=state,
            when=self._dates.when(one.verb, one.verb, told.factuality),
            procedure=step.procedure if step else None,
            person=step.person if step else None,
        )

    def _who(self, index: int, verb: int) -> MentionClaim | None:
        """Return who it is; "I" inside a statement is who makes it."""
        if self._parsed.words[index] in _SPEAKING:
            teller = self._tellers.teller(self._parsed.tokens[verb].span)
            return self._speakers.get(teller.voice or "")
        return self._referents.mention(index)

    def _what(self, one: Request) -> str:
        words = wanted_words(self._sheet, self._clauses, one.wanted)
        return words.removeprefix("to ").removeprefix("that ").strip()


def _state(one: Request, factuality: Factuality) -> AskState | None:
    if factuality == "planned":
        return "planned"
    return (one.state or "waiting") if factuality == "happened" else None
