"""What statements say, as places: who speaks in which words of an article."""

from collections.abc import Iterable

from casetrail.types import Span, StatementClaim


def contents(statements: Iterable[StatementClaim]) -> list[tuple[Span, str]]:
    """Return the contents that are not in the speaker's own words, with their one speaker."""
    told = (one for one in statements if one.mode != "direct" and len(one.speakers) == 1)
    return sorted((span, one.speakers[0]) for one in told for span in one.content_spans)


def contents_by_speaker(statements: Iterable[StatementClaim]) -> dict[str, tuple[Span, ...]]:
    """Return what each mention that speaks is said to say."""
    found: dict[str, tuple[Span, ...]] = {}
    for one in statements:
        for id_ in one.speakers:
            found[id_] = (*found.get(id_, ()), *one.content_spans)
    return found
