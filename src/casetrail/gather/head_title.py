"""The title, when a text begins with one: a short line without a full stop, then a blank line."""

import re

from casetrail.gather.head_lines import day_line, own_line
from casetrail.gather.lead import lead_of
from casetrail.lang.en import table

_MARKDOWN = re.compile(r"\s*#{1,3} +([^\n\r]+?)[ #]*(?=[\n\r]|$)")
_FIRST = re.compile(r"\s*([^\n\r]+)\r?\n[ \t]*\r?\n\s*([^\n\r]+)")
_LONGEST = 150
_FEWEST_WORDS = 3  # two words alone on a line are as often the writer's name
_BODY_CHARS = 100
_INNER_STOP = re.compile(r"[^\W\d_]{3}\. [\"“‘]?[A-ZÀ-ÖØ-Þ]")  # and not the stop of "U.S. Court"
_STOP = re.compile(r"[.!?:;,…_–—-]['\"”’»)]*$")


def title_of(text: str) -> str | None:
    """Return the title that ``text`` begins with; None when that is not plain."""
    marked = _MARKDOWN.match(text)
    if marked:
        return marked[1]
    first = _FIRST.match(text)
    if first and _like_title(first[1].strip()) and _like_report(first[2].strip()):
        return first[1].strip()
    return None


def _like_title(line: str) -> bool:
    words = line.split()
    return (
        len(line) <= _LONGEST
        and len(words) >= _FEWEST_WORDS
        and not line[0].islower()
        and not _STOP.search(line)
        and not _INNER_STOP.search(line)
        and not line.lower().startswith(tuple(table("head")["not_titles"]["words"]))
        and own_line(line) is None
        and day_line(line) is None
        and lead_of(line) is None
    )


def _like_report(line: str) -> bool:
    """Say whether a line goes on as a report does under its title: head lines or a paragraph."""
    headed = own_line(line) or day_line(line) or lead_of(line)
    return headed is not None or len(line) >= _BODY_CHARS or _STOP.search(line) is not None
