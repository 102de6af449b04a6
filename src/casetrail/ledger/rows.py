"""Rows: what a noun looks like as a row of the case file, and back.

Every row ends with ``hash``, a tagged hash of its content: the canonical JSON of the other columns
that hold something, without the column that only says where the row stands.
"""

import hashlib
import secrets
from collections.abc import Mapping

import msgspec

from casetrail.ledger.evidence import extent
from casetrail.types import Anchor, Article, Claim, Judgement, Problem

Cell = str | int | None
Row = dict[str, Cell]

_NOT_CONTENT = frozenset({"hash", "row", "position", "added", "chain"})
_claims: msgspec.json.Decoder[Claim] = msgspec.json.Decoder(Claim)
_anchors: msgspec.json.Decoder[tuple[Anchor, ...]] = msgspec.json.Decoder(tuple[Anchor, ...])


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


def chained(before: str, entry: str) -> str:
    """Return the chain of the log after an entry: a hash of all entries so far, in their order."""
    return "sha256:" + hashlib.sha256(f"{before}\x1f{entry}".encode()).hexdigest()


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


def judgement_row(judgement: Judgement, salt: str | None = None) -> Row:
    """Return the row of a judgement: one column per field, its anchors as JSON.

    Its value and reason are hashed apart, with a salt, so that they can be blanked without a trace
    and everything else still proven.
    """
    row: Row = {
        "id": judgement.id,
        "at": judgement.at,
        "author": judgement.author,
        "verdict": judgement.verdict,
        "kind": judgement.kind,
        "anchors": canonical(judgement.anchors),
        "others": canonical(judgement.others) if judgement.others else None,
        "field": judgement.field,
        "words": None,
    }
    words: Row = {"value": judgement.value, "reason": judgement.reason}
    if any(words.values()):
        words["salt"] = salt or secrets.token_hex(16)
        row["words"] = content_hash(words)
    return sealed(row) | words


def judgement_hash(row: Mapping[str, object]) -> str:
    """Return the content hash of a judgement's row, which its value and reason have no part in."""
    return content_hash({k: v for k, v in row.items() if k not in ("value", "reason", "salt")})


def words_hash(row: Mapping[str, object]) -> str | None:
    """Return the hash of a judgement's value and reason; None when they are blank."""
    words = {key: row[key] for key in ("value", "reason", "salt")}
    return content_hash(words) if any(words.values()) else None


def judgement_of(row: Mapping[str, object]) -> Judgement:
    """Return the judgement that a row holds; msgspec's errors if it holds none."""
    anchors, others = (_anchors.decode(str(row[key] or "[]")) for key in ("anchors", "others"))
    blanked = row["words"] is not None and words_hash(row) is None
    return msgspec.convert(
        {**row, "anchors": anchors, "others": others, "redacted": blanked}, Judgement
    )


def _storable(words: str) -> str:
    """Spell out half characters, such as a file name in another encoding brings."""
    return words.encode("utf-8", "backslashreplace").decode()
