"""Gold is written in words, and its offsets are held to the text for ever after.

A gold piece is the words themselves, or their beginning and their end with `` ... `` between.
"""

import re
from collections.abc import Iterator

from casetrail.types import Span

GAP = " ... "


def holds(text: str, words: str, span: Span) -> bool:
    """Say whether ``text`` has exactly ``words`` (or begins and ends with them) at ``span``."""
    begin, gap, end = words.partition(GAP)
    found = span.of(text)
    if not gap:
        return found == words
    return len(found) >= len(begin) + len(end) and found.startswith(begin) and found.endswith(end)


def places(text: str, words: str) -> Iterator[Span]:
    """Yield every place of ``words``, whole words only."""
    begin, _, end = words.partition(GAP)
    for match in re.finditer(_whole(begin), text):
        stop = match.end() if not end else text.find(end, match.end()) + len(end)
        if stop >= match.end():
            yield Span(match.start(), stop)


def _whole(words: str) -> str:
    left = r"(?<!\w)" if words[:1].isalnum() else ""
    right = r"(?!\w)" if words[-1:].isalnum() else ""
    return left + re.escape(words) + right
