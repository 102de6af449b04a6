"""What the scorer of "who is meant" is told of two words beside their vectors.

The same functions serve training and use. A mention stands for its head word; words are counted
within the article.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from casetrail.types import Span

Ints = NDArray[np.int64]

FORMS = (
    (),
    ("he", "him", "his", "himself"),
    ("she", "her", "hers", "herself"),
    ("they", "them", "their", "theirs", "themselves"),
    ("it", "its", "itself"),
    ("i", "me", "my", "mine", "myself"),
    ("we", "us", "our", "ours", "ourselves"),
    ("you", "your", "yours", "yourself"),
    ("who", "whom", "whose", "which"),
    ("this", "that", "these", "those"),
)
"""Pronouns by what they agree with; a word of the first form is no pronoun."""
FORM = {word: form for form, words in enumerate(FORMS) for word in words}
STEPS = np.array([1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 130, 200, 350, 600])
"""Distances in words at which a new bucket begins."""
FAR = 3
"""Paragraphs between two words beyond which they are taken as this many."""
DISTANCES = (len(STEPS) + 1) * (FAR + 1)
MATCHES = ("none", "word", "name", "pronoun")
"""Nothing alike; the same word; a word of the other's name; pronouns that agree."""
LIKENESSES = len(MATCHES) * 4
"""Matches times whether either word stands inside quotation marks."""
RUN = 3
"""How many capitalised words beside a word are looked at as one name."""
NO_WORD = -1


@dataclass(frozen=True)
class Words:
    """Of every word: its form, an identity of its letters, its name's words, its place.

    ``forms``, ``letters``, ``paragraphs``, ``quoted``, ``places`` have shape (words,); ``names``
    (words, 2 * RUN + 1) holds the identities of the capitalised words around it, or ``NO_WORD``.
    """

    forms: Ints
    letters: Ints
    names: Ints
    paragraphs: Ints
    quoted: Ints
    places: Ints

    def of(self, chosen: Ints) -> "Words":
        """Return the same of some words only."""
        return Words(*(part[chosen] for part in vars(self).values()))


def describe(
    text: str, words: Sequence[Span], breaks: Sequence[int], quotes: Sequence[int]
) -> Words:
    """Return the features of all words of an article."""
    written = [text[start:stop] for start, stop in words]
    known: dict[str, int] = {}
    letters = np.array([known.setdefault(word.lower(), len(known)) for word in written], np.int64)
    edges = np.asarray(breaks, np.int64) > 0
    return Words(
        forms=np.array([FORM.get(word.lower(), 0) for word in written], np.int64),
        letters=letters,
        names=_names(written, letters, edges),
        paragraphs=np.cumsum(edges),
        quoted=(np.asarray(quotes, np.int64) == 1).astype(np.int64),
        places=np.arange(len(written)),
    )


def _names(written: Sequence[str], letters: Ints, edges: NDArray[np.bool_]) -> Ints:
    """Return the capitalised words that run on with each capitalised word, itself included."""
    names = np.full((len(written), 2 * RUN + 1), NO_WORD, np.int64)
    capital = np.array([word[0].isupper() and len(word) > 1 for word in written], bool)
    names[:, RUN] = np.where(capital, letters, NO_WORD)
    for side in (-1, 1):
        running = capital.copy()
        for step in range(1, RUN + 1):
            there = np.roll(capital, -side * step)
            broken = np.roll(edges, -step + 1) if side > 0 else np.roll(edges, step - 1)
            running = running & there & ~broken
            _cut(running, side * step)
            names[:, RUN + side * step] = np.where(running, np.roll(letters, -side * step), NO_WORD)
    return names


def _cut(running: NDArray[np.bool_], step: int) -> None:
    """Forget what came round from the other end of the article."""
    if step > 0:
        running[-step:] = False
    else:
        running[:-step] = False


def compared(later: Words, earlier: Words) -> tuple[Ints, Ints]:
    """Return the distance and the likeness of each pair, both of shape (later, earlier)."""
    apart = later.places[:, None] - earlier.places[None]
    far = np.clip(later.paragraphs[:, None] - earlier.paragraphs[None], 0, FAR)
    distance = np.digitize(apart, STEPS) * (FAR + 1) + far
    both = later.quoted[:, None] * 2 + earlier.quoted[None]
    return distance, _match(later, earlier) * 4 + both


def _match(later: Words, earlier: Words) -> Ints:
    plain = (later.forms[:, None] == 0) & (earlier.forms[None] == 0)
    word = plain & (later.letters[:, None] == earlier.letters[None])
    agree = (later.forms[:, None] == earlier.forms[None]) & (later.forms[:, None] > 0)
    ours, theirs = later.names[:, RUN], earlier.names[:, RUN]
    within = (earlier.names[None] == ours[:, None, None]).any(2) & (ours[:, None] != NO_WORD)
    holds = (later.names[:, None] == theirs[None, :, None]).any(2) & (theirs[None] != NO_WORD)
    name = plain & (within | holds)
    match: Ints = np.select([name, word, agree], [2, 1, 3], 0).astype(np.int64)
    return match
