"""The forms of English verbs and nouns, and back: "sought" -> "seek"."""

from functools import cache

from casetrail.lang import en

_VOWELS = "aeiou"


@cache
def forms_of(verb: str) -> frozenset[str]:
    """Return every form of a verb: "seek" -> seek, seeks, sought, seeking."""
    irregular = en.table("verbs")["irregular"].get(verb)
    past, participle, gerund = _regular(verb)
    if irregular:
        past, participle = irregular[0], irregular[1]
        gerund = irregular[2] if len(irregular) > len(("past", "participle")) else gerund
    return frozenset((verb, _with_s(verb), past, participle, gerund))


def _regular(verb: str) -> tuple[str, str, str]:
    if verb.endswith("e"):
        return verb + "d", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    return verb + "ed", verb + "ed", verb + "ing"


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


@cache
def noun_forms(noun: str) -> frozenset[str]:
    """Return a noun's singular and plural."""
    return frozenset((noun, _with_s(noun)))


@cache
def verb_list(name: str) -> frozenset[str]:
    """Return every form of the verbs of a list of words.toml."""
    return frozenset(form for verb in en.words(name) for form in forms_of(verb))
