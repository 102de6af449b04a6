"""Hold gold to its texts: every word of it must stand where it says."""

from collections.abc import Iterator

from bench.gold import Anchor, Article, Case, Statement
from bench.marks import holds
from casetrail.types import Span


def faults(case: Case, texts: dict[str, str]) -> Iterator[str]:
    """Yield one line for each piece of gold that is not in its text (``texts``: by article id)."""
    for article in case.articles:
        for words, span in pieces(article):
            yield from _fault(article.id, texts[article.id], words, span)
    for anchor in anchors(case):
        yield from _fault(anchor.article, texts[anchor.article], anchor.text, anchor.span)


def pieces(article: Article) -> Iterator[tuple[str, Span]]:
    """Yield the words and spans of an article's statements and times."""
    for statement in article.statements:
        yield from _parts(statement)
    yield from ((time.text, time.span) for time in article.times)
    yield from ((trap.text, trap.span) for trap in article.not_times)


def anchors(case: Case) -> Iterator[Anchor]:
    """Yield the anchors of a case's events and asks."""
    for event in case.events:
        yield from event.anchors
    for ask in case.asks:
        yield from ask.anchors


def _parts(statement: Statement) -> Iterator[tuple[str, Span]]:
    if statement.content:
        yield from zip(statement.content, statement.content_spans, strict=True)
    if statement.cue and statement.cue_span:
        yield statement.cue, statement.cue_span
    if statement.speaker_text and statement.speaker_span:
        yield statement.speaker_text, statement.speaker_span


def _fault(article: str, text: str, words: str, span: Span) -> Iterator[str]:
    if words and not holds(text, words, span):
        yield f"{article}: gold says {words!r} at {span}, the text has {span.of(text)[:80]!r}"
