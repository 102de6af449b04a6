"""What speaks for one person or another where a mention names nobody: witnesses for ``meant``."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence

from casetrail.resolve.clusters import Cluster
from casetrail.resolve.places import Places
from casetrail.resolve.said import contents, contents_by_speaker
from casetrail.types import AskClaim, EventClaim, Gender, MentionClaim, Span, StatementClaim

_MOST = 0.6
"""Share of the names in a chain, or of the persons of steps, that must be one person's."""
_REACH = 1
"""Paragraphs before a pronoun in which the person named last is looked for."""
_OPENING = 2
"""Characters before a pronoun that opens its sentence: a quotation mark."""
_MOST_BACK = 50
"""Names looked back over: it bounds the work in a paragraph without end."""


class Witnesses:
    """What one article tells of its people beside their names.

    ``actor_of`` maps mentions already known to the number of their cluster, ``genders`` the
    clusters whose gender is told. ``persons`` are the mentions of those whom steps are of.
    """

    def __init__(
        self,
        clusters: Sequence[Cluster],
        actor_of: dict[str, int],
        genders: dict[int, Gender],
        mentions: Sequence[MentionClaim],
        statements: Sequence[StatementClaim],
        told: Sequence[EventClaim | AskClaim],
    ) -> None:
        self._clusters = clusters
        self._actor_of = actor_of
        self._genders = genders
        people = [m for m in mentions if self._person(m.id) is not None]
        self.places = Places(people, actor_of)
        self._chains = self._by_chain()
        self._said = contents(statements)
        self._contents_of = contents_by_speaker(statements)
        self.persons = {one.person for one in told if one.person}
        named = [m.id for m in self.places.named if m.id in self.persons]
        steps = [one.person for one in told if one.person in set(named)]
        self._introduced = sorted(
            (m.paragraph, m.span.start)
            for m in mentions
            if m.id in self.persons and m.id not in actor_of and _is_new(m)
        )
        self.step_persons = {self._actor_of[id_] for id_ in named}
        self.followed = _most(Counter(self._actor_of[id_] for id_ in steps if id_))
        self.foremost = self.places.most_named()

    def _person(self, mention: str) -> int | None:
        actor = self._actor_of.get(mention)
        return actor if actor is not None and self._clusters[actor].kind == "person" else None

    def full_name(self, actor: int) -> tuple[str, ...]:
        """Return the longest form of an actor's name."""
        return self._clusters[actor].full

    def fitting(self, mention: MentionClaim, actor: int | None) -> int | None:
        """Return ``actor`` unless the mention's gender or its own sentence speaks against it."""
        if actor is not None and self._is_later(mention, actor):
            return None
        told = None if actor is None else self._genders.get(actor)
        agree = mention.gender is None or told is None or mention.gender == told
        return actor if agree else None

    def _is_later(self, mention: MentionClaim, actor: int) -> bool:
        """Nobody is "he" before a sentence names him; nor is "he" who opens the one that does."""
        if mention.form != "pronoun":
            return False
        first = self.places.first(actor)
        unheard = first is not None and first > mention.sentence.stop
        return unheard or actor in self._named_later(mention)

    def _named_later(self, mention: MentionClaim) -> set[int]:
        """``He was held for protests against Okon``: he who opens a sentence is not named in it."""
        opens = mention.span.start - mention.sentence.start < _OPENING
        if not opens or mention.text.lower() not in ("he", "she"):
            return set()
        named = self.places.named_in(Span(mention.span.stop, mention.sentence.stop))
        return {actor for actor in named if self._has_own_name(actor)}

    def _has_own_name(self, actor: int) -> bool:
        """No other person here has the surname: "Snowden" may be father or son."""
        surname = self.full_name(actor)[-1:]
        people = (one for one in self._clusters if one.kind == "person")
        return sum(one.full[-1:] == surname for one in people) == 1

    def _by_chain(self) -> dict[int, Counter[int]]:
        found: dict[int, Counter[int]] = defaultdict(Counter)
        for mention in self.places.known:
            if mention.chain is not None and mention.form == "named":
                found[mention.chain][self._actor_of[mention.id]] += 1
        return found

    def chain(self, mention: MentionClaim) -> int | None:
        """Return whom the chain of the model mostly names."""
        counted = self._chains.get(mention.chain) if mention.chain is not None else None
        return self.fitting(mention, _most(counted)) if counted else None

    def near(self, mention: MentionClaim) -> int | None:
        """Return the person named last before a mention, in its own or the paragraph before.

        In what somebody is said to say, "he" is the speaker, unless another is named there first.
        """
        start, speaker = self.speaker(mention)
        last = bisect_left(self.places.starts, mention.span.start)
        for named in reversed(self.places.known[max(0, last - _MOST_BACK) : last]):
            if speaker is not None and named.span.start < start:
                return speaker
            if named.paragraph < mention.paragraph - _REACH:
                return None
            actor = self.fitting(mention, self._actor_of[named.id])
            if actor is not None:
                return actor
        return None

    def subject(self, mention: MentionClaim) -> int | None:
        """Return the one person named before "he" in its sentence; "him" is seldom the subject."""
        if mention.text.lower() not in ("he", "she"):
            return None
        before = self.places.before(mention)
        return self.fitting(mention, before.pop()) if len(before) == 1 else None

    def speaker(self, mention: MentionClaim) -> tuple[int, int | None]:
        """Return where the content around a mention begins, and who says it."""
        said = None if mention.quoted else self._content_of(mention)
        if said is None:
            return 0, None
        return said[0].start, self.fitting(mention, self._person(said[1]))

    def quoted_by(self, mention: MentionClaim) -> int | None:
        """Return who is quoted with the words that a mention stands in."""
        said = self._content_of(mention)
        return self._person(said[1]) if said is not None else None

    def _content_of(self, mention: MentionClaim) -> tuple[Span, str] | None:
        place = bisect_right(self._said, mention.span.start, key=lambda said: said[0].start) - 1
        inside = place >= 0 and self._said[place][0].covers(mention.span)
        return self._said[place] if inside else None

    def is_introduced(self, mention: MentionClaim) -> bool:
        """``A man was arrested. He was charged``: he is the man, whom nobody names."""
        place = (mention.paragraph, mention.span.start)
        last = bisect_left(self._introduced, place) - 1
        if last < 0 or self._introduced[last][0] < mention.paragraph - _REACH:
            return False
        start = self._introduced[last][1]
        named = bisect_left(self.places.starts, start)
        return named == bisect_left(self.places.starts, mention.span.start)

    def spoken_of(self, mention: MentionClaim) -> set[int]:
        """Return whom the statement that a mention is the speaker of names."""
        spans = self._contents_of.get(mention.id, ())
        return {actor for span in spans for actor in self.places.named_in(span)}

    def is_first_named(self, mention: MentionClaim, actor: int) -> bool:
        """Say whether no name before a mention is this person's."""
        first = self.places.first(actor)
        return first is None or first >= mention.span.start


def _is_new(mention: MentionClaim) -> bool:
    """``a man``, ``an unnamed official``: somebody not told of before."""
    return mention.form == "nominal" and mention.text.lower().startswith(("a ", "an "))


def _most(counted: Counter[int]) -> int | None:
    """Return who holds most of the count, if that is enough of it."""
    if not counted:
        return None
    actor, most = min(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    return actor if most >= _MOST * counted.total() else None
