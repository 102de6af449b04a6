"""The stem of a word, one for its forms and spellings: "thought" -> "think", "colours" -> "color".

A light stemmer in the manner of Porter (1980), only for comparing: what it returns need not be a
word. It takes off endings of number, tense and adverbs, and puts British spellings into American.
"""

from functools import cache

from casetrail.lang import en

_SHORTEST = 3
_VOWELS = frozenset("aeiouy")
_SPELLINGS = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("our", "or"),
    ("ours", "ors"),
    ("oured", "ored"),
    ("ouring", "oring"),
    ("ogue", "og"),
)


@cache
def stem(word: str) -> str:
    """Return the stem of a word in small letters: "carried" -> "carry", "whistled" -> "whistl"."""
    base = _irregular().get(word)
    plain = _plain(_spelled(word.replace("-", "")))
    return _end(_spelled(base)) if base else _end(_variants().get(plain, plain))


@cache
def _irregular() -> dict[str, str]:
    rows = [row.split() for row in en.table("lemmas")["irregular"]["rows"].strip().splitlines()]
    return {form: row[0] for row in reversed(rows) for form in row}


@cache
def _variants() -> dict[str, str]:
    rows = en.table("synonyms")["spelling"]["rows"].strip().splitlines()
    return {form: row.split()[0] for row in rows for form in row.split()}


def _spelled(word: str) -> str:
    word = _variants().get(word, word)
    if len(word) > len("hour") + 1:
        for british, american in _SPELLINGS:
            if word.endswith(british):
                return word[: -len(british)] + american
    return word


def _plain(word: str) -> str:
    """Take off one ending of number, tense or adverb."""
    for ending, put in (("ies", "y"), ("ied", "y"), ("ily", "y")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + put
    if word.endswith("es") and word[-3:-2] in ("s", "x", "h", "z") and len(word) > _SHORTEST + 1:
        return word[:-2]
    if word.endswith("s") and word[-2:] not in ("ss", "us", "is") and len(word) > _SHORTEST:
        return word[:-1]
    for ending in ("ing", "ed", "ly"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST - 1 and _VOWELS & set(rest):
            return _single(rest)
    return word


def _single(rest: str) -> str:
    doubled = len(rest) > _SHORTEST and rest[-1] == rest[-2]
    return rest[:-1] if doubled and rest[-1] not in _VOWELS | set("sz") else rest


def _end(word: str) -> str:
    """Leave out a last e, and the second of two last letters: "tell" and "telling" are one."""
    word = word[:-1] if word.endswith("e") and len(word) > _SHORTEST else word
    word = word[:-1] + "y" if word.endswith("i") and len(word) > _SHORTEST else word
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] not in _VOWELS else word
