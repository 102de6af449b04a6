"""Source phrases: what a source is made of, before its cue and after it."""

from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.names import Name
from casetrail.read.sheet import Token

PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it"})
APPOSITION_LIMIT = 30
"""Tokens: an apposition longer than this is a clause of its own."""


class Part(NamedTuple):
    """Tokens ``[start, stop)`` that hold a source; ``names`` those of its heads."""

    start: int
    stop: int
    names: tuple[Name, ...]
    head: int
    """Index of the token that is the head: a pronoun, a noun, or the name's last word."""


class Names:
    """The names of an article, found by where they end and begin."""

    def __init__(self, names: tuple[Name, ...]) -> None:
        self.by_stop = {name.stop: name for name in names}
        self.by_start = {name.first: name for name in names}


def is_aside(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether the words after a comma can be an apposition or a relative clause."""
    token = tokens[at]
    return (
        token.low
        in en.words("determiners")
        | {
            "who",
            "whose",
            "which",
            "speaking",
            "himself",
            "herself",
            "then",
            "now",
            "aged",
        }
        or token.low in en.words("person_nouns")
        or token.text.isdigit()
        or token.text in en.words("title_words")
    )


def nouns() -> frozenset[str]:
    return (
        en.words("person_nouns")
        | en.words("body_nouns")
        | en.words("document_nouns")
        | en.words("plural_sources")
    )


def adjectives() -> frozenset[str]:
    return en.words("source_adjectives")
