"""Whom a noun of the parse means: the mention that stands there, made when it is asked for."""

from msgspec.structs import replace

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.read.names import Name, mention_of
from casetrail.read.sheet import Sheet
from casetrail.read.what.clause import Clauses
from casetrail.read.what.standing import FEMALE, MALE, PLURAL, Standing
from casetrail.types import ActorKind, Form, Gender, MentionClaim, Span, TimeClaim

_PRONOUNS = MALE | FEMALE | PLURAL | {"it", "its"}
_INNER = frozenset(
    ("amod", "compound", "nmod:poss", "det", "nummod", "case", "flat", "nmod:desc",
     "compound:prt", "advmod", "conj", "cc")
)  # fmt: skip
_OUTSIDE = frozenset({"case", "conj", "cc", "punct"})
"""What hangs on the noun itself and is no part of whom it means."""
_LINKS = frozenset({"of", "for", "in", "to"})
_CHAIN = 6
"""Nouns looked through in "the government of the Republic of Estmere"."""


class Referents(Standing):
    """Gives the mentions of an article's nouns; ``made`` holds all that were asked for."""

    def __init__(
        self,
        sheet: Sheet,
        names: tuple[Name, ...],
        clauses: Clauses,
        times: tuple[TimeClaim, ...] = (),
    ) -> None:
        super().__init__(sheet, names, clauses, times)
        self.made: dict[str, MentionClaim] = {}

    def mention(self, index: int) -> MentionClaim | None:
        """Return the mention whose head is the token ``index``; None for a word that is no one."""
        if self.is_time(index):
            return None
        name = self.name(index) or self.apposed(index)
        found = self._named(name) if name is not None else self._unnamed(index)
        if found is not None:
            self.made[found.id] = found
        return found

    def mentions(self, index: int) -> list[MentionClaim]:
        """Return the mentions at a noun: two for "the Mexican and American presidents"."""
        states = self._states(index)
        if len(states) > 1:
            return [self._one_of(index, state) for state in states]
        found = self.mention(index)
        return [found] if found else []

    def heads(self, index: int) -> list[int]:
        """Return a noun and those that are joined to it."""
        return [index, *self._clauses.joined(index)]

    def named(self, index: int) -> MentionClaim | None:
        """Return the mention of a head that is a name, known or not, or has one set beside it."""
        named = self.is_named(index) or self.unknown_name(index) is not None
        return self.mention(index) if named else None

    def _named(self, name: Name) -> MentionClaim:
        """A name; a country or its seat that takes part is its government."""
        mention = mention_of(self._sheet, name)
        country = country_of(mention.text)
        if country is not None and name.kind in ("place", "government"):
            return replace(mention, actor_kind="government", name=country.name)
        return mention

    def _unnamed(self, index: int) -> MentionClaim | None:
        word, token = self._parsed.words[index], self._parsed.tokens[index]
        if word in _PRONOUNS:
            return self._make(token.span, "pronoun", None, word)
        if token.part not in ("NOUN", "PROPN", "ADJ"):
            return None
        country = country_of(word) if token.part != "NOUN" else None
        if country is not None:
            return replace(self._make(token.span, "named", "government", word), name=country.name)
        unknown = self.unknown_name(index)
        if unknown is not None:
            span = self.flat(unknown)
            found = self._make(span, "named", "person", word)
            return replace(found, name=span.of(self._sheet.text))
        return self._described(index, word)

    def _described(self, index: int, word: str) -> MentionClaim:
        """``British authorities`` are their government; any other noun is described."""
        state = self._state_before(index) if word in en.words("state_nouns") else None
        if state is not None:
            found = self._make(self._whole(index), "named", "government", word)
            return replace(found, name=state)
        return self._make(self._whole(index), "nominal", self._kind(index, word), word)

    def _state_before(self, index: int) -> str | None:
        """Return the one country that a noun is of."""
        beside = self._parsed.with_relation(index, "amod", "compound", "nmod:poss")
        of = self._clauses.oblique(index, "of")
        while of is not None and len(beside) < _CHAIN:
            beside.append(of)
            of = self._clauses.oblique(of, "of")
        found = {c.name for one in beside if (c := country_of(self._parsed.words[one]))}
        return found.pop() if len(found) == 1 else None

    def _kind(self, index: int, word: str) -> ActorKind:
        if self._parsed.tokens[index].tag == "NNS":
            return "group"
        person = word not in en.words("body_nouns") and self.is_doer(index)
        return "person" if person else "organisation"

    def _states(self, index: int) -> list[int]:
        """The states of "the Mexican and American presidents"."""
        word = self._parsed.words[index].removesuffix("s")
        if self._parsed.tokens[index].tag != "NNS" or word not in en.words("person_nouns"):
            return []
        beside = self._parsed.with_relation(index, "amod", "compound")
        heads = [one for child in beside for one in (child, *self._clauses.joined(child))]
        return [one for one in heads if country_of(self._parsed.words[one])]

    def _one_of(self, index: int, state: int) -> MentionClaim:
        """One of several, described by his state: both share the span of the whole."""
        sheet, word = self._sheet, self._parsed.words[index]
        whole, own = self._whole(index), self._parsed.tokens[state].span
        found = replace(
            self._make(whole, "nominal", "person", word),
            id=sheet.claim_id("mention", whole, own),
            text=f"the {own.of(sheet.text)} {word.removesuffix('s')}",
        )
        self.made[found.id] = found
        return found

    def _whole(self, index: int) -> Span:
        """Return the noun with what stands before it and its "of", clauses left out."""
        tokens = self._parsed.tokens
        first = last = index
        waiting = [index]
        while waiting:
            above = waiting.pop()
            inner = [child for child in self._parsed.children[above] if self._is_inner(child)]
            for child in inner:
                if above != index or tokens[child].relation not in _OUTSIDE:
                    waiting.append(child)
                    if not self._parsed.words[child].startswith(
                        "#"
                    ):  # Markdown's mark of a heading
                        first, last = min(first, child), max(last, child)
        return Span(tokens[first].span.start, tokens[last].span.stop)

    def _is_inner(self, index: int) -> bool:
        relation = self._parsed.tokens[index].relation
        return relation in _INNER or (relation == "nmod" and self._clauses.case(index) in _LINKS)

    def _make(self, span: Span, form: Form, kind: ActorKind | None, word: str) -> MentionClaim:
        sheet, sentence = self._sheet, self._sheet.evidence([span])
        gender: Gender | None = "male" if word in MALE else "female" if word in FEMALE else None
        return MentionClaim(
            id=sheet.claim_id("mention", span),
            article=sheet.article.id,
            sentence=sentence,
            paragraph=sheet.paragraph_at(sentence.start),
            span=span,
            text=span.of(sheet.text),
            form=form,
            actor_kind=kind,
            gender=gender if form == "pronoun" else None,
            plural=word in PLURAL or kind == "group",
            oblique=True,
            quoted=sheet.quotation_at(span.start) is not None,
        )
