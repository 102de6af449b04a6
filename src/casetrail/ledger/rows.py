"""Rows: what a noun looks like as a row of the case file, and back.

Every row ends with ``hash``, a tagged hash of its content: the canonical JSON of the other columns
that hold something, without the column that only says where the row stands.
"""

import hashlib
from collections.abc import Mapping

import msgspec

from casetrail.ledger.evidence import extent
from casetrail.types import Article, Claim, Judgement, Problem, Span

Cell = str | int | None
Row = dict[str, Cell]

_NOT_CONTENT = frozenset({"hash", "row", "position", "added"})
_claims: msgspec.json.Decoder[Claim] = msgspec.json.Decoder(Claim)


def canonical(value: object) -> str:
    """Return ``value`` as JSON with every key in order: one value, one spelling."""
    return msgspec.json.encode(value, order="sorted").decode()


def content_hash(row: Mapping[str, object]) -> str:
    """Return ``sha256:`` and the hash of what ``row`` holds.

    Empty columns do not count, so that a column added by a later migration changes no hash.
    """
    content = {k: v for k, v in row.items() if v is not None and k not in _NOT_CONTENT}
    return "sha256:" + hashlib.sha256(canonical(content).encode()).hexdigest()


def sealed(row: Row) -> Row:
    """Return ``row`` with its content hash as last column."""
    return row | {"hash": content_hash(row)}


def article_row(article: Article) -> Row:
    """Return the row of an article: one column per field."""
    return sealed(msgspec.structs.asdict(article))


def claim_row(text: str, claim: Claim, reader: str) -> Row:
    """Return the row of a claim read in ``text``: its words readable, the whole of it as JSON."""
    place = extent(claim)
    return sealed(
        {
            "id": claim.id,
            "article": claim.article,
            "kind": str(claim.__struct_config__.tag),
            "reader": reader,
            "start": place.start,
            "stop": place.stop,
            "words": place.of(text),
            "body": canonical(claim),
        }
    )


def claim_of(body: str) -> Claim:
    """Return the claim that a row's JSON holds; msgspec's errors if it holds none."""
    return _claims.decode(body)


def reading_row(article: str, reader: str, claims: int, problems: int) -> Row:
    """Return the row that says: the claims of this reader are complete, and this many."""
    return sealed({"article": article, "reader": reader, "claims": claims, "problems": problems})


def problem_row(article: str, problem: Problem) -> Row:
    """Return the row of a problem met in an article."""
    what, reason = _storable(problem.what), _storable(problem.reason)
    return sealed({"article": article, "what": what, "reason": reason})


def judgement_row(judgement: Judgement) -> Row:
    """Return the row of a judgement: one column per field, the anchor as two."""
    row = msgspec.structs.asdict(judgement)
    start, stop = row.pop("anchor")
    return sealed(row | {"anchor_start": start, "anchor_stop": stop})


def judgement_of(row: Mapping[str, object]) -> Judgement:
    """Return the judgement that a row holds; msgspec's errors if it holds none."""
    anchor = Span(row["anchor_start"], row["anchor_stop"])  # type: ignore[arg-type]
    return msgspec.convert({**row, "anchor": anchor}, Judgement)


def _storable(words: str) -> str:
    """Spell out half characters, such as a file name in another encoding brings."""
    return words.encode("utf-8", "backslashreplace").decode()
