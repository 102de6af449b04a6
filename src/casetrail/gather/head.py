"""What the first lines of a text say of the report itself. Read only; the text stays whole.

The head's own lines (a title, a byline, a date, "Source: X") and the opening words of the report
("LONDON (Reuters) -"). Precision first: what is not plainly said stays None.
"""

from casetrail.gather.agencies import is_outlet
from casetrail.gather.facts import Facts, merge
from casetrail.gather.head_lines import day_line, own_line
from casetrail.gather.head_title import title_of
from casetrail.gather.lead import lead_of
from casetrail.gather.limits import HEAD_CHARS

_LINES = 6
_BODY_CHARS = 200  # a line this long is the report's body: the head ends above it


def head(text: str) -> Facts:
    """Return what the head of ``text`` states; every field None when it states nothing."""
    lines = _first_lines(text[:HEAD_CHARS])
    own = _vouched([facts for line in lines if (facts := own_line(line))])
    lead = next((facts for line in lines if (facts := lead_of(line))), Facts())
    return merge(Facts(title=title_of(text[:HEAD_CHARS])), *own, _day_alone(lines, text), lead)


def _first_lines(text: str) -> list[str]:
    """Return the first lines that are not blank, down to the first long one."""
    lines = [line.strip() for line in text.splitlines()]
    filled = [line for line in lines if line][:_LINES]
    long = (at for at, line in enumerate(filled) if len(line) >= _BODY_CHARS)
    return filled[: next(long, _LINES) + 1]


def _vouched(own: list[Facts]) -> list[Facts]:
    """Drop a lone "Source: X" whose X is no outlet that we know: headlines are written so too."""
    lone = own[0] if len(own) == 1 else Facts()
    return [] if lone.outlet and not is_outlet(lone.outlet) else own


def _day_alone(lines: list[str], text: str) -> Facts:
    """Return the day that stands alone on a line, unless the text is a chronology of such lines."""
    days = [facts for line in lines if (facts := day_line(line))]
    if len(days) != 1 or sum(day_line(line) is not None for line in text.splitlines()) > 1:
        return Facts()
    return days[0]
