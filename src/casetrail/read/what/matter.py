"""What a noun phrase is about: "his asylum request", "the extradition", "charges of fraud"."""

from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.what.clause import Clauses
from casetrail.read.what.patterns import Kind, acts, nouns_of, verb_forms

_ABOUT = frozenset({"for", "of", "against", "to", "on", "from", "over", "in"})
_OTHER_MATTERS = frozenset({"extradition", "asylum", "deportation", "bail", "clemency", "parole"})


class Matter(NamedTuple):
    """A kind's matter in a noun phrase: its noun, the class of the act it is told as, if any."""

    noun: str
    act: str | None
    embedded: int | None
    """The token of the verb inside: "request to extradite her"."""


def matter_of(clauses: Clauses, kind: Kind, head: int) -> Matter | None:
    """Return what the noun at ``head`` says of ``kind``; None when it is about something else."""
    if kind.name == "prosecution" and _is_of_another(clauses, head):
        return None
    word = clauses.parsed.words[head]
    act, about = acts().get(word), _beside(clauses, kind, head)
    inner = embedded_verb(clauses, kind, head) if about is None else None
    if act is not None and (about is not None or inner is not None):
        return Matter(about or kind.name, act, inner)
    own = _own(clauses, kind, head)
    if own is not None:
        return Matter(own, None, None)
    if word in en.words("matter_parts"):
        whole = clauses.oblique(head, "of", "in")
        return matter_of(clauses, kind, whole) if whole is not None else None
    held = about is not None or inner is not None
    return Matter(about or kind.name, None, inner) if held and _holds(word) else None


def _holds(word: str) -> bool:
    """``cleared the way for extradition``: a noun that is no act of its own."""
    return word in en.words("matter_holders")


def _is_of_another(clauses: Clauses, head: int) -> bool:
    """``the hearing on her extradition`` is no hearing of a prosecution."""
    beside = [*clauses.parsed.with_relation(head, "compound", "amod")]
    for _, child in clauses.obliques(head):
        inner = (word for _, word in clauses.obliques(child))
        beside += [child, *inner, *clauses.parsed.with_relation(child, "compound")]
    return not _OTHER_MATTERS.isdisjoint(clauses.parsed.words[one] for one in beside)


def _own(clauses: Clauses, kind: Kind, head: int) -> str | None:
    parsed, known = clauses.parsed, nouns_of(kind.matters)
    word = parsed.words[head]
    pairs = (f"{parsed.words[c]} {word}" for c in parsed.with_relation(head, "compound", "amod"))
    return next((known[pair] for pair in pairs if pair in known), known.get(word))


def _beside(clauses: Clauses, kind: Kind, head: int) -> str | None:
    """``asylum request``, ``request for asylum``, ``refusal of her asylum claim``."""
    if found := _compound(clauses, kind, head):
        return found
    inner = [word for case, word in clauses.obliques(head) if case in _ABOUT]
    for one in (each for word in inner for each in (word, *clauses.joined(word))):
        if found := _own(clauses, kind, one) or _compound(clauses, kind, one):
            return found
    return None


def _compound(clauses: Clauses, kind: Kind, head: int) -> str | None:
    known = nouns_of(kind.matters)
    beside = clauses.parsed.with_relation(head, "compound", "amod")
    return next((m for one in beside if (m := known.get(clauses.parsed.words[one]))), None)


def embedded_verb(clauses: Clauses, kind: Kind, head: int) -> int | None:
    """Return the kind's own verb that hangs on a verb or noun: "agreed to extradite her"."""
    parsed = clauses.parsed
    below = parsed.with_relation(head, "xcomp", "ccomp", "acl", "advcl")
    inner = [
        one for child in below for one in (child, *parsed.with_relation(child, "conj", "xcomp"))
    ]
    put = [word for case, word in clauses.obliques(head) if case in ("for", "against", "to")]
    return next((one for one in (*inner, *put) if _is_own_verb(clauses, kind, one)), None)


def _is_own_verb(clauses: Clauses, kind: Kind, index: int) -> bool:
    """Say whether a token is one of the kind's verbs, with the particle it needs."""
    if clauses.parsed.tokens[index].part not in ("VERB", "NOUN", "ADJ"):
        return False
    rows = verb_forms(kind.verbs).get(clauses.parsed.words[index], ())
    return any(not after or follows(clauses, index, after) for _, after in rows)


_NEAR = 8
"""Tokens behind a verb in which its particle is looked for."""


def follows(clauses: Clauses, verb: int, after: str) -> bool:
    """Say whether a particle or adjective goes with a verb: "hand over", "find guilty"."""
    if clauses.particle(verb) == after:
        return True
    near = clauses.parsed.words[verb + 1 : verb + _NEAR]
    if " " in after:
        return after in " ".join(near)
    place = near.index(after) if after in near else None
    if place is None or (place > 0 and near[place - 1] == "not"):
        return False
    beside = (clauses.parsed.words[one] for one in clauses.parsed.children[verb])
    return after in beside or clauses.parsed.tokens[verb + 1 + place].part == "ADJ"
