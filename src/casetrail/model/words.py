"""Words as the model sees them: runs of letters and digits, and every other mark by itself.

What a treebank parts is parted here too, so that every token of a parse is made of whole words:
``don't`` gives ``do``, ``n't``; ``cannot`` gives ``can``, ``not``.
"""

import re

from casetrail.types import Span

WORD = re.compile(r"\bcan(?=not\b)|\w+?(?=n['’]t\b)|n['’]t\b|\w+|[^\w\s]", re.IGNORECASE)


def word_spans(text: str) -> tuple[Span, ...]:
    """Return every word of ``text`` in order; what lies between two words is white space.

    ``"U.S. aid"`` gives ``U``, ``.``, ``S``, ``.``, ``aid``.
    """
    return tuple(Span(match.start(), match.end()) for match in WORD.finditer(text))
