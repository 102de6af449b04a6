"""Whole lines in which a report speaks of itself: "Published: 3 June 2024", "By JANE DOE"."""

import re
from collections.abc import Callable
from functools import cache

from casetrail.gather.agencies import agencies_in
from casetrail.gather.days import day_in
from casetrail.gather.facts import Dated, Facts
from casetrail.lang.en import table

_LONGEST = 160
_LABELLED = re.compile(r"([A-Z][A-Za-z ]{2,20}?)\s*:\s*(\S.*)")
_PUBLISHED = re.compile(r"(?:First published|Published|Posted)(?: on)? (\S.*)", re.IGNORECASE)
_BYLINE = re.compile(r"(?:By|BY) (\S.*)")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*")


def own_line(line: str) -> Facts | None:
    """Return what a line of the head states; None when it is not one. The first rule wins."""
    words = line.strip(" \t*_")
    if len(words) > _LONGEST:
        return None
    return next((facts for rule in _RULES if (facts := rule(words)) is not None), None)


def day_line(line: str) -> Facts | None:
    """Return the day of a line that holds nothing else: "12 July 2013"."""
    words = line.strip(" \t*_")
    if not any(map(str.isdigit, words)) or len(words) > 40:  # nearly every line ends here
        return None
    day = day_in(words)
    return Facts(published=_at_head(day, words)) if day else None


def _labelled(line: str) -> Facts | None:
    """Source: The Harbour Herald"""
    match = _LABELLED.fullmatch(line)
    if not match or match[1].lower() not in _labels():
        return None
    return _FIELDS[_labels()[match[1].lower()]](match)


def _published_on(line: str) -> Facts | None:
    """Published on 3 June 2024"""
    match = _PUBLISHED.fullmatch(line)
    day = day_in(match[1]) if match else None
    return Facts(published=_at_head(day, line)) if day else None


def _byline(line: str) -> Facts | None:
    """By JANE DOE and Karel van den Berg, The Harbour Herald"""
    match = _BYLINE.fullmatch(line)
    return _by(match[1]) if match and _all_names(match[1].rstrip(".")) else None


_RULES = (_labelled, _published_on, _byline)


def _all_names(text: str) -> bool:
    """Say whether every word is a name's: a capital, or a small link ("de", "and")."""
    words = text.replace(",", " ").replace("|", " ").replace("/", " ").split()
    links = table("head")["name_links"]["words"]
    named = [word for word in words if word[0].isupper() and _NAME_WORD.fullmatch(word)]
    return 0 < len(words) <= 14 and all(word in named or word in links for word in words)


def _by(names: str) -> Facts:
    return Facts(byline=names.rstrip(" ."))


def _source(name: str) -> Facts:
    """An agency is whom the outlet credits; another name is the outlet.

    A headline may look the same ("Source: Minister Wins Case"); ``head`` tells them apart.
    """
    agency = agencies_in(name)
    if agency:
        return Facts(credit=agency)
    return Facts(outlet=name if _all_names(name) else None)


def _dated(text: str, line: str) -> Facts:
    day = day_in(text)
    return Facts(published=_at_head(day, line)) if day else Facts()


def _address(text: str) -> Facts:
    return Facts(url=text if re.match(r"https?://\S+$", text) else None)


_FIELDS: dict[str, Callable[[re.Match[str]], Facts]] = {
    "published": lambda match: _dated(match[2], match[0]),
    "outlet": lambda match: _source(match[2]),
    "byline": lambda match: _by(match[2]),
    "title": lambda match: Facts(title=match[2]),
    "url": lambda match: _address(match[2]),
    "skip": lambda match: Facts(),
}


@cache
def _labels() -> dict[str, str]:
    rows = table("head")["labels"]
    return {label: field for field in _FIELDS for label in rows[field]}


def _at_head(day: str, line: str) -> Dated:
    return Dated(day, f'the line "{line}" at the head of the text')
