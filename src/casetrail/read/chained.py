"""Which chain of the model each mention stands in: a hint for resolve, never more."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from casetrail.read.sheet import Sheet
from casetrail.types import MentionClaim, Referring, Span


def with_chains(
    sheet: Sheet, mentions: Iterable[MentionClaim], chains: tuple[tuple[Referring, ...], ...]
) -> Iterator[MentionClaim]:
    """Yield the mentions, each with the number of the chain that its head word stands in."""
    chain_of = {one.head: number for number, chain in enumerate(chains) for one in chain}
    for mention in mentions:
        number = _number(sheet, mention, chain_of) if chain_of else None
        yield mention if number is None else replace(mention, chain=number)


def _number(sheet: Sheet, mention: MentionClaim, chain_of: dict[Span, int]) -> int | None:
    parsed = sheet.parsed
    head = parsed.head_of(mention.span)
    found = chain_of.get(parsed.tokens[head].span)
    if found is not None or mention.form != "named":
        return found
    first, last = parsed.at(mention.span.start), parsed.at(mention.span.stop - 1)
    inside = (chain_of.get(parsed.tokens[one].span) for one in range(first, last + 1))
    return next((number for number in inside if number is not None), None)
