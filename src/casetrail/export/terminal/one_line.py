"""One line opened: each report's sentence in its surroundings, and where that report came from."""

from collections.abc import Iterator, Mapping, Sequence

from rich.console import Console
from rich.text import Text

from casetrail.export.context import context
from casetrail.export.dates import day_words
from casetrail.export.reviewed import review_words
from casetrail.export.terminal import ink
from casetrail.export.words import NO_OUTLET
from casetrail.types import Article, Event, Evidence, Line, Span, Statement

_EXACT = "bold black on bright_yellow"
_NO_KIN: Mapping[str, str] = {}


def show_line(
    line: Line,
    articles: Mapping[str, Article],
    console: Console,
    *,
    title: str = "",
    kin: Mapping[str, str] = _NO_KIN,
) -> None:
    """Print the sentence or sentences that ``line`` rests on, its exact words marked.

    ``articles`` maps article id to article; a report that is missing is named as missing.
    ``title`` is the line in one sentence, as ``casetrail.export.naming.line_words`` gives it;
    ``kin`` what reports are copies or versions of, by article id, in ``kin_words``.
    """
    ink.show(console, ink.words((title or line.id, ink.KEY)))
    for evidence in line.evidence:
        ink.gap(console)
        article = articles.get(evidence.article)
        if article is None:
            ink.show(console, ink.words((f"{evidence.article}: not in this case file", ink.DOUBT)))
        else:
            _show_witness(line, evidence, article, console, kin.get(article.id, ""))
    ink.gap(console)
    if line.support:
        _show_fact("Sources", line.support, console)
    for decided in review_words(line):
        ink.show(console, ink.words((decided, ink.DECIDED)))
    for one in line.joined:
        why = f"{one.claim[:7]} stands here beside {one.to[:7]}: {one.why}"
        ink.show(console, ink.words((why, ink.QUIET)))
    for doubt in line.doubts:
        ink.show(console, ink.words((f"In doubt: {doubt}", ink.DOUBT)))


def _show_witness(
    line: Line, evidence: Evidence, article: Article, console: Console, kin: str
) -> None:
    ink.show(console, ink.words((_published(article), ink.STRONG)))
    if article.title:
        ink.show(console, ink.words(article.title))
    if kin:
        ink.show(console, ink.words((kin[0].upper() + kin[1:], ink.QUIET)))
    ink.gap(console)
    exact = exact_spans(line, evidence)
    text = (article.title or "") if evidence.part == "title" else article.text
    _show_sentence(text, evidence, exact, console)
    ink.gap(console)
    for name, value in _provenance(evidence, article, exact):
        _show_fact(name, value, console)


def _show_fact(name: str, value: str, console: Console) -> None:
    ink.show(console, ink.words(value), indent=12, first=ink.words((name, ink.QUIET)))


def exact_spans(line: Line, evidence: Evidence) -> Sequence[Span]:
    """Return the words within the sentence that the line is about: a witness's own come first."""
    if evidence.content_spans:
        return evidence.content_spans
    if isinstance(line, Statement) and line.evidence[0] == evidence:
        return line.content_spans
    numbers = line.numbers if isinstance(line, Event) else ()
    return [one.span for one in numbers]


def _show_sentence(text: str, evidence: Evidence, exact: Sequence[Span], console: Console) -> None:
    around = context(text, evidence.start, evidence.stop)
    before, after = around.before.of(text), around.after.of(text)
    if before.strip():
        ink.show(console, ink.words((before.strip(), ink.QUIET)), indent=ink.INDENT)
    sentence = Text.assemble(*_marked(text, evidence, exact))
    ink.show(console, sentence, indent=ink.INDENT, first=Text(">"))
    if after.strip():
        ink.show(console, ink.words((after.strip(), ink.QUIET)), indent=ink.INDENT)


def _marked(text: str, evidence: Evidence, exact: Sequence[Span]) -> Iterator[Text]:
    place = evidence.start
    for span in sorted(exact):
        start, stop = max(span.start, place), min(span.stop, evidence.stop)
        if start < stop:
            yield ink.words(text[place:start])
            yield ink.words((text[start:stop], _EXACT))
            place = stop
    yield ink.words(text[place : evidence.stop])


def _published(article: Article) -> str:
    outlet = article.outlet or NO_OUTLET
    after = f", after {article.credit}" if article.credit else ""
    return f"Published by {outlet}{after}, {day_words(article.published)}"


def _provenance(
    evidence: Evidence, article: Article, exact: Sequence[Span]
) -> Iterator[tuple[str, str]]:
    part = "title" if evidence.part == "title" else "stored text"
    yield "Reading", evidence.claim
    yield "Characters", f"{evidence.start} to {evidence.stop} of the {part}"
    if exact:
        yield "The words", ", ".join(f"{span.start} to {span.stop}" for span in exact)
    if article.published_from:
        yield "Date from", article.published_from
    yield "Address", article.url or "none"
    if article.source:
        yield "Read from", article.source
    yield "SHA-256", article.sha256
