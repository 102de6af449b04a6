"""Which procedure a report is about where it is not said again: the matter named nearest."""

from collections.abc import Iterator

from casetrail.read.what.clause import Clauses
from casetrail.read.what.patterns import Kind, kinds, nouns_of, verb_forms

_REACH = 160
"""Tokens before a word in which a matter is looked for."""
_TELLING = frozenset({"extradition", "asylum", "pardon", "deportation", "exchange"})
_OF_TRIALS = frozenset({"conviction", "verdict", "sentence", "acquittal"})


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
        tables = [(kind, self._nouns(kind), verb_forms(kind.verbs)) for kind in kinds()]
        for index, word in enumerate(self._clauses.parsed.words):
            for kind, nouns, verbs in tables:
                sure = kind.name in _TELLING and kind.name != "exchange"
                verb = sure and word in verbs and verbs[word][0][0] in _SURE
                if word in nouns or verb:
                    yield index, kind

    def _nouns(self, kind: Kind) -> frozenset[str]:
        own = kind.matters if kind.name in _TELLING else kind.matters & _OF_TRIALS
        return frozenset(nouns_of(own)) if kind.name in _TELLING | {"prosecution"} else frozenset()


_SURE = frozenset({"extradite", "pardon", "exonerate", "deport"})
