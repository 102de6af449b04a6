"""Slips of a parse that would turn who does what around, put right before anyone reads it."""

from msgspec.structs import replace

from casetrail.types import Token

_NOUNS = frozenset({"obj", "nsubj", "iobj"})
_BELOW = frozenset({"xcomp", "advcl", "ccomp"})


def mended(tokens: tuple[Token, ...], words: list[str]) -> tuple[Token, ...]:
    """Return the tokens with the object of a verb taken back from the infinitive behind it.

    "asked the United States to pardon him": whoever stands before "to" is asked, and not pardoned.
    """
    marks: dict[int, list[int]] = {}
    for index, token in enumerate(tokens):
        if token.relation == "mark":
            marks.setdefault(token.head, []).append(index)
    found = list(tokens)
    for index, token in enumerate(tokens):
        verb = _governor(tokens, words, marks, index)
        if verb is not None:
            found[index] = replace(token, head=verb, relation="obj")
            found[token.head] = replace(tokens[token.head], relation="xcomp")
    return tuple(found)


def _governor(
    tokens: tuple[Token, ...], words: list[str], marks: dict[int, list[int]], index: int
) -> int | None:
    """Return the verb whose object a token is, if it hangs on that verb's infinitive."""
    token = tokens[index]
    inner = tokens[token.head]
    if token.relation not in _NOUNS or inner.tag != "VB" or inner.relation not in _BELOW:
        return None
    opened = marks.get(token.head, [])
    between = len(opened) == 1 and words[opened[0]] == "to" and index < opened[0] < token.head
    outer = tokens[inner.head]
    return inner.head if between and outer.part == "VERB" and inner.head < index else None
