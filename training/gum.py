"""GUM: documents of many genres with entities, in CoNLL-U with an ``Entity`` column.

Kept are people, organisations and places, named (the head is a proper noun) or nominal; pronouns
are left out. Of a named mention the *name* is kept: its run of proper nouns, with titles, for
organisations and places with the article; without appositions, clauses and describing words.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from casetrail.types import Span
from training.conllu import Page, Token, read
from training.ewt import nodes
from training.names import layered
from training.samples import Chains, Document, Name, Referring, Times, TimeSpan

KINDS = {"person": 0, "organization": 1, "place": 2}
ENTITY = re.compile(r"\((?P<open>[^()]+)(?P<single>\))?|(?P<close>[^()]+)\)")
DATE = re.compile(r"<(?P<closing>/?)date(?: when:::\"(?P<when>[^\"]*)\")?")
SMALL = frozenset({"IN", "DT", "HYPH", "NFP", "CD"})
"""Tags that may stand within a name: "University of the West", "Jean-Paul", "Route 66 Diner"."""
TITLES = frozenset(
    ("the", "a", "an", "this", "that", "mr", "mr.", "mrs", "ms", "president", "secretary",
     "senator", "speaker", "general", "director", "minister", "chairman", "chief", "justice",
     "judge", "king", "queen", "prince", "emperor", "governor", "mayor", "chancellor",
     "ambassador", "congressman", "congresswoman", "professor", "doctor", "dr.", "officer",
     "captain", "whip", "founders")
)  # fmt: skip
"""Capitalised words that name nobody by themselves: "the Secretary" is nominal."""


def documents(folder: Path) -> Iterator[Document]:
    """Yield the documents of ``folder`` (its ``dep`` files) in name order."""
    for path in sorted((folder / "dep").glob("*.conllu")):
        page = read(path.read_text("utf-8"))
        chained = read((folder / "coref-ontogum-conllu" / path.name).read_text("utf-8"))
        yield Document(
            path.stem,
            page.text,
            mentions=layered(mentions(page)),
            parse=nodes(page),
            chains=chains(page, chained),
            times=times(page),
            published=_published(path),
        )


def chains(page: Page, chained: Page) -> Chains:
    """Return who is meant by OntoGUM's rules, on the tokens of ``page``; kinds are GUM's."""
    tokens = page.tokens
    entities = list(_entities(tokens))
    kinds = {(first, last): fields[1] for first, last, fields in entities}
    heads = {_head(tokens, first, last) for first, last, _ in entities}
    found = []
    for first, last, fields in _entities(chained.tokens):
        head = _head(tokens, first, last)
        kind = kinds.get((first, last), "") or _kind_at(head, entities, tokens)
        span = Span(tokens[first].span.start, tokens[last].span.stop)
        found.append(Referring(span, tokens[head].span, fields[0], kind))
    linked = {mention.head for mention in found}
    others = tuple(tokens[head].span for head in sorted(heads) if tokens[head].span not in linked)
    return Chains(tuple(found), others)


def _kind_at(head: int, entities: list[tuple[int, int, list[str]]], tokens: list[Token]) -> str:
    same = [fields[1] for first, last, fields in entities if _head(tokens, first, last) == head]
    return same[0] if same else ""


def _published(path: Path) -> str | None:
    found = re.search(r"^# meta::dateCreated = (\d{4}-\d\d-\d\d)$", path.read_text("utf-8"), re.M)
    return found[1] if found else None


def times(page: Page) -> Times:
    """Return the dates, which GUM marks; its other entities of time may be times or not."""
    marks: list[TimeSpan] = []
    start: tuple[int, str] | None = None
    for token in page.tokens:
        for match in DATE.finditer(token.marks):
            if not match["closing"]:
                start = token.span.start, match["when"] or ""
            elif start is not None:
                marks.append(TimeSpan(Span(start[0], token.span.stop), 0, "DATE", start[1]))
                start = None
    free = [
        _span(page.tokens, first, last)
        for first, last, fields in _entities(page.tokens)
        if fields[1] == "time"
    ]
    return Times(tuple(marks), tuple(free))


def mentions(page: Page) -> Iterator[Name]:
    """Yield the people, organisations and places of a page; ``layer`` is 0 named, 2 nominal."""
    tokens = page.tokens
    for first, last, fields in _entities(tokens):
        kind = KINDS.get(fields[1])
        head = _head(tokens, first, last)
        if kind is None or tokens[head].tag.startswith(("PRP", "W", "DT", "EX")):
            continue
        start, stop = _name(tokens, first, last, head)
        words = {token.span.of(page.text).lower() for token in tokens[start : stop + 1]}
        if tokens[head].part == "PROPN" and not words <= TITLES:
            start -= kind > 0 and start > first and tokens[start - 1].tag == "DT"
            yield Name(_span(tokens, start, stop), kind, 0)
        else:
            yield Name(_span(tokens, first, last), kind, 2)


def _head(tokens: list[Token], first: int, last: int) -> int:
    """Return the token on which the rest of the mention depends."""
    inside = range(first, last + 1)
    return next((index for index in inside if tokens[index].head not in inside), first)


def _entities(tokens: list[Token]) -> Iterator[tuple[int, int, list[str]]]:
    """Yield first token, last token and the fields of every entity."""
    waiting: list[tuple[list[str], int]] = []
    for index, token in enumerate(tokens):
        for match in ENTITY.finditer(token.entities):
            if match["open"]:
                waiting.append((match["open"].split("-"), index))
            identity = match["close"] or (match["single"] and waiting[-1][0][0])
            found = next((w for w in reversed(waiting) if w[0][0] == identity), None)
            if found:
                waiting.remove(found)
                yield found[1], index, found[0]


def _name(tokens: list[Token], first: int, last: int, head: int) -> tuple[int, int]:
    """Return the first and last token of the name around ``head``."""
    start = stop = head
    while start > first and tokens[start - 1].tag.startswith("NNP"):
        start -= 1
    while (following := _next(tokens, stop, last)) > stop:
        stop = following
    return start, stop


def _next(tokens: list[Token], stop: int, last: int) -> int:
    """Return where the name goes on after ``stop``: a proper noun, after a small word or not."""
    for ahead in (1, 2, 3):
        if stop + ahead > last:
            break
        token = tokens[stop + ahead]
        if token.tag.startswith("NNP"):
            return stop + ahead
        if token.tag not in SMALL:
            break
    return stop


def _span(tokens: list[Token], first: int, last: int) -> Span:
    """Return the span from ``first`` to ``last``, without a possessive ending or a comma."""
    while last > first and tokens[last].tag in ("POS", ",", "."):
        last -= 1
    return Span(tokens[first].span.start, tokens[last].span.stop)
