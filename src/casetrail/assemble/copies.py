"""Copies of reports, and versions of one story: which text each report is, and why.

Two reports with the same words are one text. So are those that ``likeness`` finds to be copies or
versions of one another, and what is joined with one of them and shares words with the earliest. A
roundup that takes over the reports of two events belongs to both, and does not make them one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from casetrail.assemble.changed import changed
from casetrail.assemble.likeness import Text, in_length, is_one_place, kind_of
from casetrail.assemble.near import near
from casetrail.text.shingles import containment, kept_in, signature
from casetrail.types import Article, Passage

SAME_WORDS = "all its words are the same"
_RELATED = 0.1
"""Of the shorter text: what two reports share that are joined by way of others."""


class Kin(NamedTuple):
    """What a report is a copy or a newer version of, and why, in words."""

    copy_of: str | None = None
    version_of: str | None = None
    copied: str | None = None
    changed: tuple[Passage, ...] = ()


class Copies:
    """The copies and versions among ``articles``; the order they come in does not matter.

    ``signatures`` are those of ``casetrail.text.shingles`` by article id; one that is missing is
    made.
    """

    def __init__(
        self, articles: Iterable[Article], signatures: Mapping[str, bytes] | None = None
    ) -> None:
        ordered = sorted(articles, key=lambda one: (one.published or "9999", one.id))
        self._texts = {article.id: Text(article) for article in ordered}
        self._signatures = signatures or {}

    @cached_property
    def of(self) -> dict[str, Kin]:
        """What each report is a copy or version of, by article id; one with nothing stands too."""
        found = {id_: kin for group in self._groups for id_, kin in _kin_of(group)}
        for id_, first in self._same.items():
            if id_ != first:
                found[id_] = _same_as(first, found[first])
        return {id_: found[id_] for id_ in self._texts}

    @cached_property
    def texts_of(self) -> dict[str, frozenset[str]]:
        """The texts that each report is or holds, by article id: the earliest report of each."""
        found = {id_: texts for group in self._groups for id_, texts in _texts_of(group)}
        return {id_: found[first] for id_, first in self._same.items()}

    @cached_property
    def _same(self) -> dict[str, str]:
        """The earliest report with exactly the same words, by article id."""
        often = Counter(self._signed.values())
        first: dict[tuple[object, ...], str] = {}
        return {
            id_: first.setdefault((kept, self._texts[id_].words if often[kept] > 1 else ()), id_)
            for id_, kept in self._signed.items()
        }

    @cached_property
    def _signed(self) -> dict[str, frozenset[int]]:
        """The signature of each report; reports with the same words have the same."""
        given = {id_: self._signatures.get(id_) for id_ in self._texts}
        return {
            id_: kept_in(signature(self._texts[id_].article.text) if own is None else own)
            for id_, own in given.items()
        }

    @cached_property
    def _groups(self) -> list[list[Text]]:
        """The texts that are joined with one another, in order; each of the same words once."""
        texts = [self._texts[id_] for id_ in dict.fromkeys(self._same.values())]
        joined = _Joined(len(texts))
        for one, other in self._pairs(texts):
            if joined.root(one) != joined.root(other) and kind_of(texts[one], texts[other]):
                joined.join(one, other)
        groups: dict[int, list[Text]] = defaultdict(list)
        for number, text in enumerate(texts):
            groups[joined.root(number)].append(text)
        return list(groups.values())

    def _pairs(self, texts: list[Text]) -> Iterator[tuple[int, int]]:
        """Yield what may be joined: what looks alike, and what stood at one address."""
        yield from near([self._signed[text.article.id] for text in texts])
        pages: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(texts):
            pages[text.article.url or ""].append(number)
        for url, numbers in pages.items():
            yield from pairwise(numbers) if url else ()


class _Joined:
    """Union-find: the root of a group is its smallest number."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def root(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.root(one), self.root(other)))
        self._parents[high] = low


def _texts_of(group: list[Text]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield which originals each text of a group shares words with; one with none is its own."""
    originals: list[Text] = []
    for text in group:
        related = [one for one in originals if _share(one, text) >= _RELATED]
        if not related:
            originals.append(text)
        yield text.article.id, frozenset(one.article.id for one in related or [text])


def _kin_of(group: list[Text]) -> Iterator[tuple[str, Kin]]:
    """Yield what each text of a group is a version or a copy of, if of anything."""
    by_id = {text.article.id: text for text in group}
    texts = dict(_texts_of(group))
    copy_of: dict[str, str] = {}
    for place, text in enumerate(group):
        id_, before = text.article.id, group[:place]
        last = next((one for one in reversed(before) if _is_version(one, text)), None)
        if last is not None:
            passages = changed(last.article.text, text.article.text)
            yield id_, Kin(None, last.article.id, _why(last, text), passages)
            continue
        first = next((one.article.id for one in before if kind_of(one, text) == "copy"), None)
        original = copy_of.get(first, first) if first else _by_way(group, texts[id_], text)
        if original is not None:
            copy_of[id_] = original
            yield id_, Kin(original, None, _why(by_id[original], text))
        else:
            yield id_, Kin()


def _is_version(earlier: Text, later: Text) -> bool:
    return is_one_place(earlier, later) and kind_of(earlier, later) == "version"


def _by_way(group: list[Text], texts: frozenset[str], text: Text) -> str | None:
    """Return the original of a text that is a copy only by way of a later one."""
    for one in group:
        if one.article.id in texts and one is not text:
            return one.article.id if kind_of(one, text) is None else None
    return None


def _share(one: Text, other: Text) -> float:
    """Return the share of the shorter text's runs that stand in the longer."""
    short, long = in_length(one, other)
    return containment(short.whole, long.whole)


def _same_as(first: str, kin: Kin) -> Kin:
    """Return what a report is whose words are all those of ``first``."""
    if kin.copy_of is None:
        return Kin(copy_of=first, copied=SAME_WORDS)
    return kin


def _why(earlier: Text, later: Text) -> str:
    """Return ``93% of its runs of five words stand in that report``: what was measured."""
    share = int(100 * _share(earlier, later))
    if in_length(earlier, later)[0] is later:
        words = f"{share}% of its runs of five words stand in that report"
    else:
        words = f"{share}% of that report's runs of five words stand in it"
    return words if kind_of(earlier, later) else f"{words}; another copy lies between them"
