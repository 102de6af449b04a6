"""Ids: short hashes of exactly the fields that make a thing that thing."""

import hashlib
from collections.abc import Iterable

from casetrail.types import Span

# 16 hex digits are 64 bits: among ten million claims a clash has odds of about 1 in 370,000.
_LENGTH = 16


def sha256(data: str | bytes) -> str:
    """Return the SHA-256 of ``data`` (text as UTF-8) in hex."""
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return hashlib.sha256(raw).hexdigest()


def article_id(text: str, place: str | None) -> str:
    """Return the id of an article from its frozen text and its address, or else its outlet."""
    return "a" + sha256("\x1f".join((text, place or "")))[:_LENGTH]


def claim_id(article: str, kind: str, spans: Iterable[Span]) -> str:
    """Return the id of a claim: hash of article id, kind and spans, led by the kind's letter."""
    places = " ".join(f"{start}-{stop}" for start, stop in spans)
    return kind[0] + sha256("\x1f".join((article, kind, places)))[:_LENGTH]
