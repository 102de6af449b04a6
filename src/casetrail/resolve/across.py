"""Across articles: clusters that are one actor. Order-free: pairs alone decide."""

from collections import defaultdict
from collections.abc import Sequence

from casetrail.resolve.clusters import Cluster, gender_of, key_of
from casetrail.text.names import NameIndex, shortens
from casetrail.types import Gender

_Named = tuple[tuple[str, ...], Gender | None]
"""A full name in words, and the gender told with it."""


_GENDERS: tuple[Gender | None, ...] = (None, "female", "male")


def join(clusters: Sequence[Cluster]) -> list[list[int]]:
    """Return groups of cluster numbers, each group one actor.

    Bodies, governments and places join by name. People join when one full name (two words or
    more) shortens another; a surname alone joins the one person of the case who bears it.
    """
    groups = _Groups(len(clusters))
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if cluster.kind != "person":
            for mention in cluster.named:
                by_key[key_of(mention)].append(number)
    for same in by_key.values():
        groups.unite(same)
    _join_people(clusters, groups)
    return groups.listed()


def _join_people(clusters: Sequence[Cluster], groups: "_Groups") -> None:
    by_full: dict[_Named, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if cluster.kind == "person":
            by_full[cluster.full, gender_of(cluster)].append(number)
    for same in by_full.values():
        groups.unite(same)
    index = NameIndex(form for form, _ in by_full)
    ordered = sorted(by_full, key=_longest_first)
    for named in ordered:
        near = index.shortened_by(named[0])
        others = [(full, told) for full in near for told in _GENDERS if (full, told) in by_full]
        meant = [other for other in others if other != named and _may_mean(named, other)]
        if meant and _one_person(sorted(meant, key=_longest_first)):
            groups.unite([by_full[named][0], by_full[min(meant, key=_longest_first)][0]])


def _longest_first(named: _Named) -> tuple[int, tuple[str, ...], str]:
    return -len(named[0]), named[0], named[1] or ""


def _may_mean(named: _Named, other: _Named) -> bool:
    """Say whether a name can stand for a longer one, or is the same with no gender told."""
    (form, gender), (full, told) = named, other
    if gender and told and gender != told:
        return False
    same = form == full and len(form) > 1
    return same or (len(full) > max(1, len(form)) and shortens(form, full))


def _one_person(names: list[_Named]) -> bool:
    """Say whether all these full names can be forms of the longest of them."""
    longest, _ = names[0]
    genders = {gender for _, gender in names if gender}
    forms = all(form == longest or shortens(form, longest) for form, _ in names)
    return forms and len(genders) < 2


class _Groups:
    """Disjoint sets of numbers; the smallest number of a set stands for it."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def _find(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def unite(self, numbers: Sequence[int]) -> None:
        for number in numbers[1:]:
            one, other = sorted((self._find(numbers[0]), self._find(number)))
            self._parent[other] = one

    def listed(self) -> list[list[int]]:
        sets: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._parent)):
            sets[self._find(number)].append(number)
        return [sets[root] for root in sorted(sets)]
