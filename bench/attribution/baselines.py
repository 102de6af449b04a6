"""What anyone must beat: one regular expression, and the rule readers alone."""

import re

from bench.attribution.score import Triple
from casetrail.model.plain import read_plain
from casetrail.read import read
from casetrail.text.ids import article_id, sha256
from casetrail.types import Article, Span, StatementClaim

_QUOTED = re.compile(
    r"(?P<content>[“\"][^”\"\n]+[”\"]),? (?P<source>[A-Z]\w+(?: [A-Z]\w+)*) (?P<cue>said)"
)
_THAT = re.compile(r"\bthat\s+$")
_MARKS = "“”\"‘’'«»„"


def one_regex(text: str) -> list[Triple]:
    """Return what `“...,” Name said` finds: the one-line floor."""
    return [
        Triple(*((Span(*match.span(part)),) for part in ("source", "cue", "content")))
        for match in _QUOTED.finditer(text)
    ]


def rules(text: str) -> list[Triple]:
    """Return the rule readers' statements, "that" and outer marks put back as PolNeAR has them."""
    article = Article(id=article_id(text, None), text=text, sha256=sha256(text), language="en")
    claims = read(article, read_plain(article))
    said = (claim for claim in claims if isinstance(claim, StatementClaim))
    return [_triple(text, claim) for claim in said if claim.cue_span and claim.content_spans]


def _triple(text: str, claim: StatementClaim) -> Triple:
    sources = (claim.speaker_span,) if claim.speaker_span else ()
    cues = (claim.cue_span,) if claim.cue_span else ()
    return Triple(sources, cues, tuple(_whole(text, span) for span in claim.content_spans))


def _whole(text: str, span: Span) -> Span:
    start, stop = span
    if start and text[start - 1] in _MARKS:
        start -= 1
    if stop < len(text) and text[stop] in _MARKS:
        stop += 1
    that = _THAT.search(text, max(0, start - 6), start)
    return Span(that.start() if that else start, stop)
