"""Corrections as JSON Lines: how two people with the same reports exchange what they decided."""

from collections.abc import Iterable, Iterator

import msgspec

from casetrail.errors import SourceError
from casetrail.types import BY_HAND, Article, Judgement, Record

_REMEDY = "Write it with `casetrail correct CASE export`"


class _Row(Record, frozen=True, kw_only=True, omit_defaults=True):
    """One row: a judgement, or a source of a person's own that judgements rest on."""

    judgement: Judgement | None = None
    article: Article | None = None


_rows: msgspec.json.Decoder[_Row] = msgspec.json.Decoder(_Row)


def to_lines(articles: Iterable[Article], judgements: Iterable[Judgement]) -> Iterator[bytes]:
    """Yield one row per own source, then one per judgement, each with its line break."""
    own = (article for article in articles if article.extractor == BY_HAND)
    for row in (*(_Row(article=a) for a in own), *(_Row(judgement=j) for j in judgements)):
        yield msgspec.json.encode(row) + b"\n"


def from_lines(name: str, data: bytes) -> Iterator[Article | Judgement | SourceError]:
    """Yield what each row of the file ``name`` holds, or the error of a row that holds nothing."""
    for number, line in enumerate(data.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = _rows.decode(line)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            yield SourceError(f"{name}, line {number}", f"no correction ({error})", _REMEDY)
            continue
        yield row.judgement or row.article or _empty(name, number)


def _empty(name: str, number: int) -> SourceError:
    return SourceError(f"{name}, line {number}", "neither a correction nor a source", _REMEDY)
