"""Words, with exact offsets."""

import re
from itertools import chain

from casetrail.types import Span

# A word keeps its inner apostrophes, hyphens and points ("al-Rashid", "U.S.", "Assange’s" apart
# from its ending); any other mark stands alone.
_WORD = re.compile(
    r"""(?:[^\W\d_]\.){2,}            # U.S.
      | \d+(?:[.,:/]\d+)*\w*          # 2,112  9:20  9/11  21st
      | [^\W_]+(?:[-.&][^\W_]+)*(?:['’](?!s\b)[^\W_]+)?   # al-Rashid  didn't
      | ['’]s\b                       # the ending of a possessive
      | [^\w\s] | _                   # a mark
    """,
    re.VERBOSE | re.UNICODE,
)


def words(text: str, sentences: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the words of ``text``, sentence by sentence; marks are words of their own."""
    return tuple(chain.from_iterable(_words_of(text, sentence) for sentence in sentences))


def _words_of(text: str, sentence: Span) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(text, sentence.start, sentence.stop)]
