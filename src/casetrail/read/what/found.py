"""A step as found in the parse, before it is a claim."""

from typing import NamedTuple

from casetrail.read.what.patterns import Kind, Pattern


class Found(NamedTuple):
    """A step: the token that says it, the token whose clause tells it, its people."""

    kind: Kind
    pattern: Pattern
    trigger: int
    told_by: int
    person: int | None
    parties: tuple[tuple[str, int], ...]
    matter: str | None
    """The noun it is about: "charge", "bail"; None for a verb of its own."""
    presupposed: bool = False
    """Told to be there: "Lorvania's request", "her arrest"."""
    also: bool = False
    """Of another person than the first: "Venn and Okon were arrested"."""
    used: tuple[int, ...] = ()
    """Tokens that say no further step: the noun and the verb inside."""
