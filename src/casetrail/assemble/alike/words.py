"""From text to words: contractions spelled out, phrases that are one word put into one."""

import re
import unicodedata

from casetrail.assemble.alike.vocabulary import vocabulary

STOPS = frozenset(".;:!?…")
"""Marks that end a sentence or a part of it; a comma or a dash does not."""
MARKS = STOPS | frozenset(",–—()[]-")
_TOKEN = re.compile(
    r"""\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?   # 20,000  14th
      | (?:[^\W\d_]\.){2,}                  # U.S.
      | [^\W_]+(?:[-'][^\W_]+)*'?           # co-operate  isn't
      | [.;:!?,…–—()\[\]-]""",
    re.VERBOSE,
)
_SHORT = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am", "'d": "would"}
_LONGEST_PHRASE = 4


def words_of(text: str) -> list[str]:
    """Return the words and marks of a text: "We won't, U.S. or not" -> We will not , usa or not."""
    plain = unicodedata.normalize("NFKD", text).replace("’", "'").replace("‘", "'")
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("...", "…")
    words = (word for token in _TOKEN.findall(plain) for word in _spelled_out(token))
    return _phrased([word for word in words if word])


def _spelled_out(token: str) -> tuple[str, ...]:
    low = token.lower()
    known = vocabulary().contractions.get(low)
    if known:
        return known
    if low.endswith("n't"):
        return token[:-3], "not"
    for ending, word in _SHORT.items():
        if low.endswith(ending):
            return token[: -len(ending)], word
    return (token.removesuffix("'s").removesuffix("'"),)


def _phrased(words: list[str]) -> list[str]:
    low = [word.lower() for word in words]
    done: list[str] = []
    at = 0
    while at < len(words):
        size, put = _phrase(low, at)
        done.extend(words[at : at + 1] if put is None else put)
        at += size
    return done


def _phrase(low: list[str], at: int) -> tuple[int, tuple[str, ...] | None]:
    """Return how many words the phrase at ``at`` has, and what stands for it."""
    for size in range(min(_LONGEST_PHRASE, len(low) - at), 0, -1):
        put = vocabulary().phrases.get(tuple(low[at : at + size]))
        if put is not None:
            return size, put
    return 1, None
