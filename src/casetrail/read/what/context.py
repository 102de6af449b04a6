"""Which procedure a report is about where it is not said again: the matter named nearest."""

from collections.abc import Iterator

from casetrail.read.what.clause import Clauses
from casetrail.read.what.patterns import Kind, kinds, nouns_of, verb_forms

_REACH = 160
"""Tokens before a word in which a matter is looked for."""


class Context:
    """The matters of an article in order: "extradition", "asylum", "her conviction"."""

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses
        self._matters: list[tuple[int, Kind]] | None = None

    def before(self, index: int) -> Iterator[tuple[Kind, int]]:
        """Yield the kinds whose matter stands near ``index``, the nearest first, each once.

        What stands in the same sentence after it comes last.
        """
        near = [one for one in self._all() if abs(one[0] - index) <= _REACH]
        ordered = sorted(near, key=lambda one: (one[0] > index, abs(one[0] - index)))
        seen: set[str] = set()
        for at, kind in ordered:
            if kind.name not in seen and (at <= index or at - index < _REACH // 8):
                seen.add(kind.name)
                yield kind, at

    def _all(self) -> list[tuple[int, Kind]]:
        if self._matters is None:
            self._matters = list(self._found())
        return self._matters

    def _found(self) -> Iterator[tuple[int, Kind]]:
        told = [kind for kind in kinds() if kind.tells]
        tables = [(kind, nouns_of(kind.tells), verb_forms(kind.sure)) for kind in told]
        for index, word in enumerate(self._clauses.parsed.words):
            for kind, nouns, verbs in tables:
                if word in nouns or word in verbs:
                    yield index, kind
