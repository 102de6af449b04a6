"""What a verb is about, and small questions about it that every finder of steps asks."""

from collections.abc import Iterator

from casetrail.lang.en.inflect import verb_list
from casetrail.read.what.clause import Clauses
from casetrail.read.what.matter import follows

_NOT = frozenset({"not", "n't", "n’t", "never"})
_CLAUSES = frozenset({"ccomp", "xcomp", "advcl", "obj"})


def verbs(clauses: Clauses) -> Iterator[int]:
    """Yield the tokens that are verbs, participles that describe a noun among them."""
    for index, token in enumerate(clauses.parsed.tokens):
        if token.part in ("VERB", "AUX") or token.tag in ("VBN", "VBD", "VBG", "VBZ"):
            yield index


def objects_of(clauses: Clauses, verb: int, after: str) -> list[int]:
    """Return what a verb is about; with ``after`` what stands behind that word: "apply for"."""
    if after and follows(clauses, verb, after):
        return clauses.objects(verb) or begun(clauses, verb)
    if after:
        found = [word for case, word in clauses.obliques(verb) if case == after]
        return [one for head in found for one in (head, *clauses.joined(head))]
    return clauses.objects(verb) or _headlined(clauses, verb)


def _headlined(clauses: Clauses, verb: int) -> list[int]:
    """``Hearing postponed``: in a headline a participle needs no "was"."""
    token = clauses.parsed.tokens[verb]
    if token.tag not in ("VBD", "VBN") or token.relation not in ("root", "ccomp", "parataxis"):
        return []
    return [one for one in begun(clauses, verb) if clauses.parsed.tokens[one].part == "NOUN"]


def begun(clauses: Clauses, verb: int) -> list[int]:
    """``the trial of Venn began``: what a verb without an object says of its subject."""
    if clauses.objects(verb):
        return []
    subject = clauses.subject(verb)
    return [] if subject is None else [subject]


def is_question(clauses: Clauses, verb: int) -> bool:
    """``asked whether he would extradite her``."""
    parsed, token = clauses.parsed, clauses.parsed.tokens[verb]
    if token.relation not in _CLAUSES:
        return False
    words = {parsed.words[one] for one in parsed.with_relation(verb, "mark", "advmod")}
    if "whether" in words:
        return True
    asked = parsed.words[token.head] in verb_list("asking_verbs")
    return asked and not words.isdisjoint({"if", "why", "when", "how"})


def is_negated(clauses: Clauses, verb: int) -> bool:
    """Say whether "not" or "never" stands by a verb."""
    beside = clauses.parsed.with_relation(verb, "advmod", "aux")
    return not _NOT.isdisjoint(clauses.parsed.words[one] for one in beside)
