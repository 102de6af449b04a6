"""A clause by its parse: who does it, to whom, with what around it. All are indices of tokens."""

from collections.abc import Iterator

from casetrail.lang import en
from casetrail.read.parsed import Parsed

_RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
_RELATIVE_CLAUSE = frozenset({"acl:relcl", "advcl:relcl"})
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_OBJECT_CONTROL = frozenset(
    ("ask", "urge", "order", "allow", "tell", "force", "call", "beg", "permit", "help", "let",
     "expect", "require", "invite", "persuade", "press", "want", "get")
)  # fmt: skip
_OBJECTS = ("obj", "iobj", "xcomp", "obl:unmarked", "obl")
_DEPTH = 6
"""Clauses climbed for a subject that is shared; deeper than this a parse is seldom right."""


class Clauses:
    """Asks a parse who takes part in what; shared subjects and passives are worked out."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed

    def is_passive(self, verb: int) -> bool:
        """Say whether what ``verb`` does is done to its subject, or to the noun it describes."""
        parsed = self.parsed
        if parsed.with_relation(verb, "aux:pass", "nsubj:pass", "csubj:pass"):
            return True
        token = parsed.tokens[verb]
        if token.tag != "VBN" or parsed.with_relation(verb, "aux", "cop", "obj"):
            return token.tag == "VBN" and self._bare_participle(verb)
        return self._bare_participle(verb)

    def _bare_participle(self, verb: int) -> bool:
        """``Venn, convicted of fraud``; ``was arrested and charged``."""
        parsed, token = self.parsed, self.parsed.tokens[verb]
        if parsed.with_relation(verb, "aux"):
            return False
        if token.relation in ("acl", "advcl", "xcomp", "amod", "root", "parataxis", "dep"):
            return not parsed.with_relation(verb, "nsubj") or token.relation == "root"
        own = parsed.with_relation(verb, *_SUBJECTS)
        return token.relation == "conj" and not own and self.is_passive(token.head)

    def subject(self, verb: int, depth: int = _DEPTH) -> int | None:
        """Return the subject, the clause's own or the one it shares."""
        parsed, token = self.parsed, self.parsed.tokens[verb]
        own = parsed.with_relation(verb, *_SUBJECTS)
        if own:
            return self.antecedent(self._name_beside(own))
        if depth == 0 or token.head == verb:
            return None
        if token.relation in ("acl", "amod") or self._is_aside(verb):
            return self._noun_described(verb)
        if token.relation in _RELATIVE_CLAUSE:
            return token.head
        if token.relation == "conj" and parsed.tokens[token.head].part in ("VERB", "AUX", "ADJ"):
            return self.subject(token.head, depth - 1)
        if token.relation == "xcomp":
            held = parsed.with_relation(token.head, "obj", "iobj")
            controls = any(parsed.words[token.head].startswith(v[:4]) for v in _OBJECT_CONTROL)
            if held and controls:
                return self.antecedent(held[0])
            return self.subject(token.head, depth - 1)
        if token.relation in ("advcl", "ccomp") and token.tag in ("VBG", "VBN", "VB"):
            thanked = self._thanked(verb)
            return self.subject(token.head, depth - 1) if thanked is None else thanked
        return None

    def _thanked(self, verb: int) -> int | None:
        """``thanked Estmere for granting her asylum``: Estmere grants it."""
        marks = self.parsed.with_relation(verb, "mark")
        if not marks or self.parsed.words[marks[0]] != "for":
            return None
        held = self.parsed.with_relation(self.parsed.tokens[verb].head, "obj")
        return self.antecedent(held[0]) if held else None

    def _name_beside(self, subjects: list[int]) -> int:
        """``US citizen Mara Venn was held``: a parse may take both for subjects; it is the name."""
        first, second = subjects[0], subjects[1] if len(subjects) > 1 else None
        named = second == first + 1 and self.parsed.tokens[second].part == "PROPN"
        return second if second is not None and named else first

    def _is_aside(self, verb: int) -> bool:
        """``Venn, swapped in 2010 for two spies, ...``: beside a name as its parse may hang it."""
        token = self.parsed.tokens[verb]
        beside = token.relation in ("parataxis", "appos", "dep") and token.tag in ("VBN", "VBG")
        return beside and self.parsed.tokens[token.head].part in ("NOUN", "PROPN")

    def _noun_described(self, verb: int) -> int | None:
        """``his decision to appeal``: his; ``the man facing charges``: the man."""
        noun = self.parsed.tokens[verb].head
        if self.parsed.with_relation(verb, "mark"):
            return self.owner(noun)
        return noun

    def antecedent(self, index: int) -> int:
        """Return the noun that a relative pronoun stands for; any other word itself."""
        if self.parsed.words[index] not in _RELATIVE:
            return index
        for above in (index, *self.parsed.above(index)):
            if self.parsed.tokens[above].relation in _RELATIVE_CLAUSE:
                return self.parsed.tokens[above].head
        return index

    def agent(self, verb: int) -> int | None:
        """Return who does it."""
        if not self.is_passive(verb):
            return self.subject(verb)
        by = self.oblique(verb, "by")
        return by if by is not None else None

    def target(self, verb: int) -> int | None:
        """Return to whom or what it is done."""
        if self.is_passive(verb):
            return self.subject(verb)
        held = self.parsed.with_relation(verb, "obj", "iobj")
        if held:
            people = self.parsed.with_relation(verb, "iobj")
            return self.antecedent((people or held)[0])
        return self._relative_object(verb)

    def _relative_object(self, verb: int) -> int | None:
        """``the man whom police arrested``, ``the offer he made``."""
        token = self.parsed.tokens[verb]
        if token.relation in _RELATIVE_CLAUSE and self.parsed.with_relation(verb, "nsubj"):
            subject = self.parsed.with_relation(verb, "nsubj")[0]
            if self.parsed.words[subject] not in _RELATIVE:
                return token.head
        return None

    def objects(self, verb: int) -> list[int]:
        """Return everything done to or given: objects, or the subject of a passive."""
        found = [
            self.antecedent(child)
            for child in self.parsed.with_relation(verb, *_OBJECTS)
            if self._is_object(child)
        ]
        if self.is_passive(verb) and (subject := self.subject(verb)) is not None:
            found.insert(0, subject)
        relative = self._relative_object(verb)
        if not found and relative is not None:
            found.append(relative)
        return [one for head in found for one in (head, *self.joined(head))]

    def described(self, verb: int) -> Iterator[int]:
        """Yield the objects of a verb and, for a relative pronoun's noun, the nouns inside it.

        "the snub at the Summit, which he did not attend": a parse may go back to the wrong one.
        """
        yield from self.objects(verb)
        for child in self.parsed.with_relation(verb, "obj"):
            if self.parsed.words[child] in _RELATIVE:
                yield from (word for _, word in self.obliques(self.antecedent(child)))

    def _is_object(self, index: int) -> bool:
        """A noun without a preposition; a parse may take "was refused bail" for a predicate."""
        token = self.parsed.tokens[index]
        if token.relation in ("obj", "iobj"):
            return True
        plain = token.part in ("NOUN", "PROPN") and not self.case(index)
        return plain and self.parsed.words[index] not in en.words("days_and_times")

    def joined(self, index: int) -> list[int]:
        """Return what "and" or "or" joins to a noun."""
        found = self.parsed.with_relation(index, "conj")
        return [each for child in found for each in (child, *self.joined(child))]

    def obliques(self, head: int) -> Iterator[tuple[str, int]]:
        """Yield the words that hang on a verb or noun by a preposition, with that preposition."""
        for child in self.parsed.with_relation(head, "obl", "nmod", "obl:agent", "nmod:npmod"):
            if case := self.case(child):
                yield case, child

    def oblique(self, head: int, *cases: str) -> int | None:
        """Return the first word that hangs on ``head`` by one of the prepositions ``cases``."""
        return next((word for case, word in self.obliques(head) if case in cases), None)

    def case(self, index: int) -> str:
        """Return the preposition of a noun, several joined by a space; empty without one."""
        found = [self.parsed.words[child] for child in self.parsed.with_relation(index, "case")]
        return " ".join(word for word in found if word not in ("'s", "’s", "'", "’"))

    def owner(self, noun: int) -> int | None:
        """Return whose it is: "her arrest", "the arrest of Venn", "Venn's"; else None."""
        for child in self.parsed.with_relation(noun, "nmod:poss"):
            return self.antecedent(child)
        return self.oblique(noun, "of")

    def particle(self, verb: int) -> str:
        """Return the particle of a verb: "over" of "hand over"."""
        found = self.parsed.with_relation(verb, "compound:prt")
        return self.parsed.words[found[0]] if found else ""
