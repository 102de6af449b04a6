"""Articles in any number, made of the sample: other words, other people, another outlet.

What is varied is the JSON of an article and its claims together, so that every claim still rests on
its text: words of four letters and more that no other part of a claim holds get other letters, the
same everywhere in one copy; surnames change after every forty copies. Every fifth copy has the
words of the one before it under another outlet: a reprint. Days stay as they are, so that reports
of one group of people tell the same events.
"""

import random
import re
import string
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from bench.sample.run import gathered
from casetrail.pipeline import claims_of
from casetrail.text.ids import article_id, sha256
from casetrail.types import Article, Claim, MentionClaim, StatementClaim

Told = tuple[Article, tuple[Claim, ...]]
_SAME_PEOPLE = 40
"""Copies of the case that share their people."""
_REPRINT = 5
_OUTLETS = 50
_WORD = re.compile(r"(?:(?<![\w\\])|(?<=\\n))[^\W\d_]{4,}")
"""In JSON, where a line break is written as a backslash and an n."""
_ID = re.compile(r"(?<=\"[a-z])[0-9a-f]{16}(?=\")")
_told: msgspec.json.Decoder[Told] = msgspec.json.Decoder(Told)


class Pattern(NamedTuple):
    """An article with its claims as JSON, and which of its words are varied."""

    json: str
    words: frozenset[str]
    surnames: frozenset[str]


def patterns() -> list[Pattern]:
    """Return the sample, read. Raises SourceError."""
    return [pattern(article, claims_of(article)) for article in gathered().values()]


def made(known: Sequence[Pattern], first: int, stop: int) -> Iterator[Told]:
    """Yield the articles from number ``first`` to before ``stop``, each with its claims."""
    for number in range(first, stop):
        yield _copy(known[number % len(known)], number // len(known))


def pattern(article: Article, claims: tuple[Claim, ...]) -> Pattern:
    """Return an article with its claims, ready to be copied."""
    people = (c for c in claims if isinstance(c, MentionClaim) and c.actor_kind == "person")
    names = frozenset(c.name.split()[-1] for c in people if c.name)
    others = [c for c in claims if isinstance(c, MentionClaim) and c.actor_kind != "person"]
    kept = _words(msgspec.json.encode([_bare(claim) for claim in claims]).decode())
    words = {word for word in _words(article.text) if word.islower()} - kept
    whole = msgspec.json.encode((article, claims)).decode()
    return Pattern(whole, frozenset(words), names - _words(" ".join(c.text for c in others)))


def _bare(claim: Claim) -> Claim:
    """Return a claim without what may be worded otherwise."""
    if isinstance(claim, StatementClaim):
        return replace(claim, content="", speaker_text=None, because=None)
    return claim


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _copy(known: Pattern, copy: int) -> Told:
    wording = copy - 1 if copy % _REPRINT == _REPRINT - 1 else copy

    def other(match: re.Match[str]) -> str:
        word = match[0]
        if word in known.words:
            return word.translate(_letters(f"words {wording}", wording))
        if word in known.surnames:
            return word.translate(_letters(f"names {copy // _SAME_PEOPLE}", copy // _SAME_PEOPLE))
        return word

    varied = _WORD.sub(other, known.json)
    claims_apart = _ID.sub(lambda match: f"{int(match[0], 16) ^ copy:016x}", varied)
    article, claims = _told.decode(claims_apart)
    return _of(article, claims, f"{article.outlet} {copy % _OUTLETS}", copy)


def _of(article: Article, claims: Iterable[Claim], outlet: str, copy: int) -> Told:
    place = f"{article.url or outlet}#{copy}"
    id_ = article_id(article.text, place)
    text = article.text
    whole = replace(article, id=id_, sha256=sha256(text), outlet=outlet, url=place)
    return whole, tuple(replace(claim, article=id_) for claim in claims)


@cache
def _letters(seed: str, number: int) -> dict[int, int]:
    """Return other letters for letters, vowels for vowels; the first copy stays as it is."""
    if not number:
        return {}
    chance = random.Random(seed)
    vowels, rest = "aeiou", [c for c in string.ascii_lowercase if c not in "aeiou"]
    new = [*chance.sample(vowels, 5), *chance.sample(rest, len(rest))]
    return str.maketrans("".join([*vowels, *rest]), "".join(new))
