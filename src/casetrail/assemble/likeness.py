"""How much two reports have in common, and what follows: a copy, a version, a part, or nothing.

Measured on the texts themselves, on runs of five words. A decision depends on the two reports
alone. The thresholds are those at which, in ECB+ (many papers on one event) and PolNeAR, pairs
above were one text, and reports that only quote the same people stood below.
"""

from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from casetrail.text.names import fold
from casetrail.text.paragraphs import paragraphs
from casetrail.text.quotes import quotations
from casetrail.text.shingles import containment, folded_words, shingles
from casetrail.types import Article

Kind = Literal["copy", "version", "part"]
"""A part is text of another report inside one that is no copy or version of it."""

_LEAST = 30
"""Runs of the shorter text: a shorter one is a copy only when all its words are the same."""
_COPY = 0.5
_VERSION = 0.6
"""Reports of one paper share its furniture (related links, notes), so they must share more."""
_SAME_PAGE = 0.3
_FRESH = timedelta(days=7)
"""A paper's report of a later week that goes over the same ground is another story."""
_OWN = 0.4
"""Of the runs outside quotation marks: two papers that quote the same words have not copied."""
_ENOUGH_OWN = 20
_ALL_QUOTED = 0.9
"""Of the whole, where too little stands outside quotation marks to tell by."""


class Text:
    """A report with its runs of words, worked out when they are asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.outlet = fold(article.outlet or "")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words, folded; for a text without any, what it holds beside white space."""
        text = self.article.text
        return tuple(folded_words(text) or text.split())

    @cached_property
    def whole(self) -> frozenset[int]:
        """All runs of five words."""
        return shingles(list(self.words))

    @cached_property
    def own(self) -> frozenset[int]:
        """The runs no word of which stands inside quotation marks."""
        text = self.article.text
        outer = [one.outer for one in quotations(text, paragraphs(text))]
        starts = [0, *(span.stop for span in outer)]
        stops = [*(span.start for span in outer), len(text)]
        pieces = (folded_words(text[a:b]) for a, b in zip(starts, stops, strict=True))
        return frozenset().union(*(shingles(piece) & self.whole for piece in pieces))


def kind_of(one: Text, other: Text) -> Kind | None:
    """Return what one report is to the other; None when they have too little in common.

    It is the same whichever comes first, and says nothing of which is the original.
    """
    if not _may_compare(one.article, other.article):
        return None
    short, long = in_length(one, other)
    shared = containment(short.whole, long.whole)
    if _is_one_page(one, other):
        return "version" if shared >= _SAME_PAGE else None
    if len(short.whole) < _LEAST or shared < _COPY or not _is_own_text(short, long, shared):
        return None
    if not is_one_place(one, other):
        return "part" if _has_outgrown(short, long) else "copy"
    if shared < _VERSION:
        return None
    return "version" if _is_fresh(one.article, other.article) else "part"


def is_one_place(one: Text, other: Text) -> bool:
    """Say whether two reports are of one outlet, as far as both are known, or of one address."""
    return bool(one.outlet and one.outlet == other.outlet) or _is_one_page(one, other)


def in_length(one: Text, other: Text) -> tuple[Text, Text]:
    """Return the shorter and the longer text."""
    first, second = sorted((one, other), key=lambda text: (len(text.whole), text.article.id))
    return first, second


def _may_compare(one: Article, other: Article) -> bool:
    """Reports in two languages are not compared."""
    return not (one.language and other.language and one.language != other.language)


def _is_one_page(one: Text, other: Text) -> bool:
    return one.article.url is not None and one.article.url == other.article.url


def _is_own_text(short: Text, long: Text, shared: float) -> bool:
    """Say whether more than quotations is shared."""
    if len(short.own) < _ENOUGH_OWN:
        return shared >= _ALL_QUOTED
    return containment(short.own, long.whole) >= _OWN


def _has_outgrown(short: Text, long: Text) -> bool:
    """Say whether the longer report is of a later day and has more of its own than it took over.

    It is no copy then, whatever it took over whole.
    """
    one, other = short.article.published, long.article.published
    later = one is not None and other is not None and one < other
    return later and containment(long.whole, short.whole) < 0.5


def _is_fresh(one: Article, other: Article) -> bool:
    days = [date.fromisoformat(day) for day in (one.published, other.published) if day]
    return len(days) < 2 or abs(days[0] - days[1]) <= _FRESH
