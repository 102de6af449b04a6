"""Words as the model sees them: runs of letters and digits, and every other mark by itself."""

import re

from casetrail.types import Span

WORD = re.compile(r"\w+|[^\w\s]")


def word_spans(text: str) -> tuple[Span, ...]:
    """Return every word of ``text`` in order; what lies between two words is white space.

    ``"U.S. aid"`` gives ``U``, ``.``, ``S``, ``.``, ``aid``.
    """
    return tuple(Span(match.start(), match.end()) for match in WORD.finditer(text))
