"""All readers over one article, in order."""

from casetrail.read.names import find_names, mention_of
from casetrail.read.roles import read_roles
from casetrail.read.sheet import Sheet
from casetrail.read.speakers import subjects
from casetrail.read.statements import read_statements
from casetrail.read.times import read_times
from casetrail.types import Article, Claim, Reading

READER = "rules 1"
"""Name and version of these readers: claims of another version are read again."""


def read(article: Article, reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of one English article, ordered by place and kind, each id once."""
    sheet = Sheet(article, reading)
    names = find_names(sheet, reading.names)
    times = read_times(sheet)
    statements, speakers = read_statements(sheet, names, times, reading.attributions)
    named = (mention_of(sheet, name) for name in names)
    mentions = (*named, *speakers, *subjects(sheet, names))
    claims: list[Claim] = [*mentions, *read_roles(sheet, names), *times, *statements]
    unique = {claim.id: claim for claim in claims}
    return tuple(sorted(unique.values(), key=lambda claim: (claim.sentence, claim.id)))
