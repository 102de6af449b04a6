"""All readers over one article, in order."""

from casetrail.read.chained import with_chains
from casetrail.read.names import find_names, mention_of
from casetrail.read.roles import read_roles
from casetrail.read.sheet import Sheet
from casetrail.read.speakers import subjects
from casetrail.read.statements import read_statements
from casetrail.read.times import read_times
from casetrail.read.what.clause import Clauses
from casetrail.read.what.reader import read_what
from casetrail.read.what.referents import Referents
from casetrail.types import Article, Claim, Reading

READER = "rules 2"
"""Name and version of these readers: claims of another version are read again."""


def read(article: Article, reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of one English article, ordered by place and kind, each id once."""
    sheet = Sheet(article, reading)
    names = find_names(sheet, reading.names)
    times = read_times(sheet)
    clauses = Clauses(sheet.parsed)
    referents = Referents(sheet, names, clauses, times)
    statements, speakers = read_statements(sheet, names, times, reading.attributions, referents)
    named = (mention_of(sheet, name) for name in names)
    what = read_what(sheet, clauses, referents, times, statements, speakers)
    mentions = {
        mention.id: mention
        for mention in (*what.mentions, *named, *speakers, *subjects(sheet, names))
    }
    mentions |= {one.id: one for one in what.mentions if one.actor_kind == "government"}
    claims: list[Claim] = [
        *with_chains(sheet, mentions.values(), reading.chains),
        *read_roles(sheet, names, times),
        *times,
        *statements,
        *what.events,
        *what.asks,
    ]
    unique = {claim.id: claim for claim in claims}
    return tuple(sorted(unique.values(), key=lambda claim: (claim.sentence, claim.id)))
