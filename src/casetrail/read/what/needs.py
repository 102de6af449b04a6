"""What a verb needs beside it to say a step: "charged" with a crime, "held" in a cell.

One small function a need; ``procedures.toml`` names them.
"""

from collections.abc import Callable

from casetrail.lang import en
from casetrail.read.what.clause import Clauses
from casetrail.read.what.forums import FORUM_NEEDS

_CRIMES = frozenset({"with", "over", "for", "under", "in", "on", "of", "as"})
_PLEAS = frozenset({"guilty", "innocent", "contest", "plea"})
_COURTS = frozenset({"jurors", "judges", "jury"})
_HELD = frozenset({"during", "at", "since", "after", "throughout", "following"})
_BESIDE = ("compound", "nmod", "nummod")


def _around(clauses: Clauses, verb: int, *cases: str) -> set[str]:
    """Return what hangs on a verb by a preposition, with the words beside and joined to it."""
    found: set[str] = set()
    for case, word in clauses.obliques(verb):
        if not set(case.split()).isdisjoint(cases):
            beside = clauses.parsed.with_relation(word, *_BESIDE)
            found |= {clauses.parsed.words[one] for one in (word, *clauses.joined(word), *beside)}
    return found


def _has(clauses: Clauses, verb: int, name: str, *cases: str) -> bool:
    return not en.words(name).isdisjoint(_around(clauses, verb, *cases))


def _of_a_crime(clauses: Clauses, verb: int) -> bool:
    """``charged with fraud``, ``was charged``; not ``charged that``, ``charged $50``."""
    parsed = clauses.parsed
    at = {"at", "into", "toward"}
    if parsed.with_relation(verb, "ccomp") or at & {case for case, _ in clauses.obliques(verb)}:
        return False
    if clauses.particle(verb) in at or _costs(clauses, verb):
        return False
    doing = parsed.with_relation(verb, "advcl", "xcomp")
    marks = {parsed.words[mark] for one in doing for mark in parsed.with_relation(one, "mark")}
    named = any(case.split()[0] in _CRIMES for case, _ in clauses.obliques(verb))
    return named or bool(marks & {"with", "of"}) or clauses.is_passive(verb)


def _costs(clauses: Clauses, verb: int) -> bool:
    held = (clauses.parsed.words[one] for one in clauses.objects(verb))
    return not en.words("money").isdisjoint(held)


def _a_term(clauses: Clauses, verb: int) -> bool:
    """``jailed for six years``."""
    beside = {clauses.parsed.words[one] for one in clauses.parsed.children[verb]}
    return _has(clauses, verb, "term_words", "for", "to") or bool(beside & en.words("term_words"))


def _no_term(clauses: Clauses, verb: int) -> bool:
    return not _a_term(clauses, verb)


def _a_term_given(clauses: Clauses, verb: int) -> bool:
    """``gave him a two-year term``, ``received ten years``, ``is serving a life sentence``."""
    return any(_is_a_term(clauses, one) for one in clauses.objects(verb))


def _is_a_term(clauses: Clauses, noun: int) -> bool:
    word = clauses.parsed.words[noun]
    counted = bool(clauses.parsed.with_relation(noun, "nummod", "compound", "amod"))
    of = clauses.oblique(noun, "of")
    long = of is not None and clauses.parsed.words[of] in en.words("term_words")
    if word in ("sentence", "term"):
        return counted or long
    return word == "life" or (word in ("years", "months") and counted)


def _a_plea(clauses: Clauses, verb: int) -> bool:
    """``pleaded guilty``, ``pleads not guilty``, ``plead no contest``."""
    return not _PLEAS.isdisjoint(clauses.parsed.words[verb + 1 : verb + 4])


def _before_a_court(clauses: Clauses, verb: int) -> bool:
    return _has(clauses, verb, "before_courts", "before", "in", "at")


def _by_a_court(clauses: Clauses, verb: int) -> bool:
    """``was tried``, ``a tribunal tried her``; no internal review."""
    agent = clauses.agent(verb)
    if agent is None:
        return clauses.is_passive(verb)
    return clauses.parsed.words[agent] in en.words("before_courts") | _COURTS


def _on_trial(clauses: Clauses, verb: int) -> bool:
    return "trial" in _around(clauses, verb, "on", "to")


def _in_custody(clauses: Clauses, verb: int) -> bool:
    """``is being held at a prison``, ``held without bail``, ``held on suspicion of fraud``."""
    cases = ("in", "at", "on", "without", "under", "for")
    return clauses.is_passive(verb) and _has(clauses, verb, "held_in", *cases)


def _into_custody(clauses: Clauses, verb: int) -> bool:
    return not {"custody", "detention"}.isdisjoint(_around(clauses, verb, "into", "in"))


def _in_detention(clauses: Clauses, verb: int) -> bool:
    words = _around(clauses, verb, "in", "under")
    return not {"detention", "custody", "arrest"}.isdisjoint(words)


def _under_investigation(clauses: Clauses, verb: int) -> bool:
    return not {"investigation", "probe"}.isdisjoint(_around(clauses, verb, "under"))


def _in_a_swap(clauses: Clauses, verb: int) -> bool:
    words = _around(clauses, verb, "in", "as", "under", "during")
    return not {"swap", "exchange", "trade"}.isdisjoint(words)


def _free(clauses: Clauses, verb: int) -> bool:
    """``walked free``."""
    return "free" in clauses.parsed.words[verb + 1 : verb + 3]


def _handed_to(clauses: Clauses, verb: int) -> bool:
    """``handed her over to Lorvania``: to somebody."""
    return clauses.oblique(verb, "to") is not None


def _from_prison(clauses: Clauses, verb: int) -> bool:
    """Not from a hospital, a contract or a club."""
    return not _has(clauses, verb, "no_prison", "from", "by")


def _no_press_release(clauses: Clauses, noun: int) -> bool:
    beside = (clauses.parsed.words[one] for one in clauses.parsed.children[noun])
    return en.words("published_releases").isdisjoint(beside)


def _held(clauses: Clauses, noun: int) -> bool:
    """``during the 2013 trial of Venn``, ``at her trial``: it took place."""
    return clauses.case(noun) in _HELD


NAMED = "a named person"
"""Asked of the person, not of the verb: see ``by_verb``."""
NEEDS: dict[str, Callable[[Clauses, int], bool]] = {
    "of a crime": _of_a_crime,
    "a term": _a_term,
    "no term": _no_term,
    "a term given": _a_term_given,
    "a plea": _a_plea,
    "before a court": _before_a_court,
    "by a court": _by_a_court,
    "on trial": _on_trial,
    "in custody": _in_custody,
    "into custody": _into_custody,
    "in detention": _in_detention,
    "under investigation": _under_investigation,
    "in a swap": _in_a_swap,
    "free": _free,
    "handed to": _handed_to,
    "from prison": _from_prison,
    "no press release": _no_press_release,
    "held": _held,
    **FORUM_NEEDS,
}


def met(need: str | None, clauses: Clauses, verb: int) -> bool:
    """Say whether what a pattern needs stands beside its verb."""
    return need is None or need == NAMED or NEEDS[need](clauses, verb)
