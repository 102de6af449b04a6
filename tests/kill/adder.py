"""Add reports to a case, one after another: what the kill test kills.

Usage: python adder.py CASE FILE...
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from casetrail.ledger import Writer
from casetrail.text.ids import article_id, claim_id, sha256
from casetrail.types import Article, Claim, MentionClaim, Span

NAME = re.compile(r"[A-Z]\w+")


def article(file: Path) -> Article:
    """Return the report that ``file`` holds."""
    text, outlet = file.read_text(encoding="utf-8"), "The Courier"
    name = article_id(text, outlet)
    return Article(id=name, text=text, sha256=sha256(text), outlet=outlet, source=file.name)


def mentions(of: Article) -> Iterator[Claim]:
    """Yield a claim for every word with a capital letter."""
    for match in NAME.finditer(of.text):
        place = Span(*match.span())
        yield MentionClaim(
            id=claim_id(of.id, "mention", [place]),
            article=of.id,
            sentence=Span(0, len(of.text)),
            span=place,
            text=match[0],
            form="named",
        )


def main(case: str, *files: str) -> None:
    """Add every file, with its claims."""
    with Writer(case) as writer:
        for file in files:
            report = article(Path(file))
            writer.add(report, mentions(report), "adder 1")


if __name__ == "__main__":
    main(*sys.argv[1:])
