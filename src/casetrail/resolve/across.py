"""Across articles: clusters that are one actor. Order-free: pairs alone decide."""

from collections import defaultdict
from collections.abc import Sequence

from casetrail.resolve.clusters import Cluster, key_of
from casetrail.text.names import shortens


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
    people = [number for number, cluster in enumerate(clusters) if cluster.kind == "person"]
    by_full: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number in people:
        by_full[clusters[number].full].append(number)
    for same in by_full.values():
        groups.unite(same)
    long_forms = sorted((form for form in by_full if len(form) > 1), key=lambda f: (-len(f), f))
    for form in sorted(by_full):
        meant = [full for full in long_forms if len(full) > len(form) and shortens(form, full)]
        if meant and _one_person(meant):
            groups.unite([by_full[form][0], by_full[meant[0]][0]])


def _one_person(forms: list[tuple[str, ...]]) -> bool:
    """Say whether all these full names are forms of the longest of them."""
    return all(form == forms[0] or shortens(form, forms[0]) for form in forms)


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
