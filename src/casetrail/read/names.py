"""Names: runs of capitalised words, taken apart into title and name, with their kind.

Plain rules, precise rather than complete: a run whose kind nothing tells is left alone.
"""

from collections.abc import Iterator
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.name_kinds import Run, evidence_of_person, kind_of, split_title
from casetrail.read.sheet import Sheet, Token
from casetrail.types import ActorKind, Gender, MentionClaim, Span

# Words that join parts of one name when a capitalised word follows: "Ministry of Justice".
_JOINERS = frozenset({"of", "for", "the", "on", "to", "against"})


class Name(NamedTuple):
    """A name in the text: the run's tokens, where the name proper begins, and what it is."""

    first: int
    """Index of the run's first token, title included."""
    start: int
    """Index of the first token of the name proper."""
    stop: int
    """Index past the last token."""
    kind: ActorKind
    title: str | None
    gender: Gender | None


def find_names(sheet: Sheet) -> tuple[Name, ...]:
    """Return the names of an article in order. Headlines in capitals are passed over."""
    runs = [
        run for span in sheet.sentences if not _headline(sheet, span) for run in _runs(sheet, span)
    ]
    persons = evidence_of_person(sheet, runs)
    named = (_name(sheet, run, persons) for run in runs)
    return tuple(name for name in named if name)


def mention_of(sheet: Sheet, name: Name) -> MentionClaim:
    """Return the claim that these words name an actor."""
    span = Span(sheet.tokens[name.start].start, sheet.tokens[name.stop - 1].stop)
    return MentionClaim(
        id=sheet.claim_id("mention", span),
        article=sheet.article.id,
        sentence=(sentence := sheet.evidence([span])),
        paragraph=sheet.paragraph_at(sentence.start),
        span=span,
        text=span.of(sheet.text),
        form="named",
        actor_kind=name.kind,
        name=span.of(sheet.text),
        title=name.title,
        gender=name.gender,
        quoted=sheet.quotation_at(span.start) is not None,
    )


def _headline(sheet: Sheet, sentence: Span) -> bool:
    """Say whether a sentence is written like a headline: nearly every word capitalised."""
    tokens = sheet.tokens[sheet.index(sentence.start) : sheet.index(sentence.stop)]
    if sheet.text[sentence.stop - 1] in ".!?":
        return False
    words = [token for token in tokens if token.word and len(token.text) > 3]
    capitals = sum(token.capital for token in words)
    return len(words) >= 5 and capitals * 10 >= len(words) * 8


def _runs(sheet: Sheet, sentence: Span) -> Iterator[Run]:
    index, beyond = sheet.index(sentence.start), sheet.index(sentence.stop)
    opening = index
    while index < beyond:
        stop = (
            _run_end(sheet.tokens, index, beyond) if _starts_name(sheet, index, opening) else index
        )
        if stop > index:
            yield Run(index, stop)
        index = max(stop, index + 1)


def _starts_name(sheet: Sheet, index: int, opening: int) -> bool:
    token = sheet.tokens[index]
    if not token.word or not token.capital or token.low in en.words("never_names"):
        return False
    if index == opening or not sheet.tokens[index - 1].word:
        return _is_name_though_first(sheet, index)
    return True


def _is_name_though_first(sheet: Sheet, index: int) -> bool:
    """A first word is a name when the article never writes it small."""
    return sheet.tokens[index].text.lower() not in sheet.small_words


def _run_end(tokens: tuple[Token, ...], index: int, beyond: int) -> int:
    stop = index + 1
    while stop < beyond:
        step = _step(tokens, index, stop, beyond)
        if not step:
            break
        stop += step
    return stop


def _step(tokens: tuple[Token, ...], first: int, at: int, beyond: int) -> int:
    """Return how many tokens at ``at`` go on with the name; 0 when it ends there."""
    token = tokens[at]
    after = tokens[at + 1] if at + 1 < beyond else None
    if token.word and token.capital and token.low != "i":
        return 1
    if after is None or not after.capital or not after.word:
        return 0
    if token.text == "." and _takes_point(tokens[at - 1]):
        return 2
    if token.low in en.words("particles") or token.text == "&":
        return 2
    if token.low in _JOINERS and _body_before(tokens[first:at]):
        return 2
    return 0


def _takes_point(token: Token) -> bool:
    """An initial or a shortened title keeps its full stop inside a name: "Sen. J. Okon"."""
    return len(token.text) == 1 or token.text in en.words("abbreviations")


def _body_before(tokens: tuple[Token, ...]) -> bool:
    """Say whether the run so far ends in a word that "of" may follow: Ministry, Secretary."""
    last = tokens[-1].text
    return last in en.words("organisation_words") or last in en.words("title_words")


def _generic(sheet: Sheet, start: int, stop: int) -> bool:
    """``the Government``, ``the Court``: one word that names no one body."""
    word = sheet.tokens[start].text
    return stop - start == 1 and word in en.words("organisation_words") | {"Government"}


def _name(sheet: Sheet, run: Run, persons: frozenset[str]) -> Name | None:
    title_end, title, gender = split_title(sheet, run)
    start = run.start if title_end is None else title_end
    kind = kind_of(sheet, Run(start, run.stop), titled=title is not None, persons=persons)
    if kind is None or start >= run.stop or kind == "document" or _generic(sheet, start, run.stop):
        return None
    return Name(run.start, start, run.stop, kind, title, gender)
