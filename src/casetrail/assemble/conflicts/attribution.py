"""Attribution: two reports give the same words to two different people."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations

from casetrail.assemble.conflicts.making import conflict, opposed
from casetrail.assemble.conflicts.reports import Reports
from casetrail.lang import en
from casetrail.text.names import fold, parts, shortens
from casetrail.types import Conflict, StatementClaim

_LEAST = 8
"""Content words that a quotation must have: fewer may be said by anybody."""
_SHINGLE = 3
_ALIKE = 0.9
"""Share of the shorter quotation's runs of three words that the longer one must have."""
_COMMON = 20
"""Quotations that may share a run of three words before it tells nothing any more."""
_STOCK = 3
"""Speakers of one quotation from which on it is taken for a phrase that many use."""
_SLIP = 0.8
"""How alike two names are that may be one, misspelt: “Mara Venn”, “Marra Venn”."""
_WORD = re.compile(r"\w+")
Shingles = frozenset[tuple[str, ...]]


def attributions(reports: Reports) -> Iterator[Conflict]:
    """Yield the conflicts over who said something."""
    known = ((c, _quoted(reports, c)) for c in reports.claims if isinstance(c, StatementClaim))
    quoted = {c.id: (c, runs) for c, runs in known if runs and _is_plain(reports, c)}
    pairs = [(quoted[a][0], quoted[b][0]) for a, b in _alike(quoted)]
    claims = [claim for claim, _ in quoted.values()]
    differ = [pair for pair in pairs if _differ(reports, *pair)]
    for sides in opposed(claims, lambda claim: _speaker(reports, claim), differ):
        if 1 < len(sides) < _STOCK:
            named = {reports.case.actors[actor].name: told for actor, told in sides.items()}
            if found := conflict(
                reports, "attribution", "speaker", named, "that {} said it".format
            ):
                yield found


def _is_plain(reports: Reports, claim: StatementClaim) -> bool:
    """One person, by name, in the report's own voice: nobody passes on another's words."""
    if len(claim.speakers) != 1 or claim.relayed_by or claim.within or claim.voice:
        return False
    mention = reports.case.mentions.get(claim.speakers[0])
    actor = reports.case.actors.get(_speaker(reports, claim))
    named = mention is not None and mention.form == "named"
    return named and actor is not None and actor.kind == "person"


def _speaker(reports: Reports, claim: StatementClaim) -> str:
    return reports.case.actor_of.get(claim.speakers[0], "")


def _quoted(reports: Reports, claim: StatementClaim) -> Shingles:
    """Return the runs of three words inside the marks; none for words too few to be one's own."""
    text = reports.case.text(claim.article)
    words = [word for span in claim.quoted_spans for word in _WORD.findall(fold(span.of(text)))]
    told = [word for word in words if word not in en.words("function_words")]
    if claim.mode == "indirect" or len(told) < _LEAST:
        return frozenset()
    return frozenset(zip(*(words[start:] for start in range(_SHINGLE)), strict=False))


def _alike(quoted: dict[str, tuple[StatementClaim, Shingles]]) -> Iterable[tuple[str, str]]:
    """Return each two quotations of which the longer has nearly all of the shorter."""
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for id_, (_, runs) in quoted.items():
        for run in runs:
            holders[run].append(id_)
    rare = (ids for ids in holders.values() if len(ids) <= _COMMON)
    shared = Counter(pair for ids in rare for pair in combinations(ids, 2))
    for (one, other), count in shared.items():
        if count >= _ALIKE * min(len(quoted[one][1]), len(quoted[other][1])):
            yield one, other


def _differ(reports: Reports, one: StatementClaim, other: StatementClaim) -> bool:
    """Two people, two reports, and neither report tells of the other in that sentence."""
    mine, theirs = _speaker(reports, one), _speaker(reports, other)
    if mine == theirs or reports.source(one) == reports.source(other):
        return False
    if _may_be_one(*(reports.case.actors[actor].name for actor in (mine, theirs))):
        return False
    return not _tells_of(reports, one, theirs) and not _tells_of(reports, other, mine)


def _tells_of(reports: Reports, claim: StatementClaim, actor: str) -> bool:
    meant = reports.named_in[claim.article]
    return any(known == actor and claim.sentence.overlaps(span) for span, known in meant)


def _may_be_one(one: str, other: str) -> bool:
    """Say whether two names may be one person's: a short form, or a slip of spelling."""
    short, full = sorted((parts(one), parts(other)), key=len)
    return shortens(short, full) or SequenceMatcher(None, fold(one), fold(other)).ratio() > _SLIP
