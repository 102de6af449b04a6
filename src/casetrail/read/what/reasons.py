"""Why something was done: the words behind "because", exactly as they stand in the report."""

from casetrail.read.parsed import Parsed
from casetrail.types import Reason, Span

_MARK = "because"
_BETWEEN = " ,;:\n\u00a0"
_PAIRS = (("“", "”"), ("«", "»"), ("„", "“"))


def reason_of(text: str, parsed: Parsed, verb: int) -> Reason | None:
    """``refused it because she had broken a law``; None when the clause gives no reason.

    From the word behind "because" to the last of its clause, with nothing left out: a case file
    takes only words that are the text at their span.
    """
    for clause in parsed.with_relation(verb, "advcl"):
        marks = parsed.with_relation(clause, "mark")
        mark = next((one for one in marks if parsed.words[one] == _MARK), None)
        if mark is not None and mark < clause:
            stop = parsed.tokens[_last(parsed, clause)].span.stop
            behind = text[parsed.tokens[mark].span.stop : stop]
            start = stop - len(behind.lstrip(_BETWEEN))
            span = _with_closing_mark(text, Span(start, stop))
            return Reason(text=span.of(text), span=span)
    return None


def _last(parsed: Parsed, clause: int) -> int:
    """Return the last word that hangs on a clause, marks and what only stands beside it aside."""
    found, waiting = clause, [clause]
    while waiting:
        for child in parsed.children[waiting.pop()]:
            if parsed.tokens[child].relation not in ("punct", "parataxis"):
                found = max(found, child)
                waiting.append(child)
    return found


def _with_closing_mark(text: str, span: Span) -> Span:
    """``a case of “persecution.”``: what opens inside the reason closes in it too."""
    words = span.of(text)
    for opens, closes in _PAIRS:
        end = text.find(closes, span.stop, span.stop + 2)
        if words.count(opens) > words.count(closes) and end >= 0:
            return Span(span.start, end + 1)
    return span
