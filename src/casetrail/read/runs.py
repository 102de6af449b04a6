"""Runs of capitalised words: what may be a name, before anyone asks what it names."""

from collections.abc import Iterator
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.cues import forms
from casetrail.read.sheet import Sheet, Token
from casetrail.types import Span

# Words that join parts of one name when a capitalised word follows: "Ministry of Justice".
_JOINERS = frozenset({"of", "for", "the", "on", "to", "against"})


class Run(NamedTuple):
    """A run of tokens ``[start, stop)`` that together look like a name."""

    start: int
    stop: int

    def text(self, sheet: Sheet) -> str:
        """Return the words of the run, apostrophes made alike: O’Neill is O'Neill."""
        words = sheet.text[sheet.tokens[self.start].start : sheet.tokens[self.stop - 1].stop]
        return words.replace("’", "'")


def find_runs(sheet: Sheet) -> list[Run]:
    """Return the runs of an article in order. Headlines in capitals are passed over."""
    read = [span for span in sheet.sentences if not _headline(sheet, span)]
    runs = [_without_shouts(sheet, run) for span in read for run in _runs(sheet, span)]
    return _without_openers(sheet, runs)


def _without_shouts(sheet: Sheet, run: Run) -> Run:
    """``MUST WATCH Exploring Venn``: what a page shouts, and its verb, are no part of a name."""
    start = run.start
    if all(token.text.isupper() for token in sheet.tokens[start : run.stop]):
        return run
    while start < run.stop - 1 and _shouts(sheet.tokens[start]):
        start += 1
    if start > run.start and start < run.stop - 1 and sheet.tokens[start].low.endswith("ing"):
        start += 1
    return Run(start, run.stop)


def _shouts(token: Token) -> bool:
    return token.text.isupper() and token.low in en.words("shouted")


def _without_openers(sheet: Sheet, runs: list[Run]) -> list[Run]:
    """``Granting Venn bail``: a sentence's first word is no part of a name known without it."""
    firsts = {sheet.index(sentence.start) for sentence in sheet.sentences}
    known = {run.text(sheet) for run in runs if run.start not in firsts}
    return [_without_opener(sheet, run, known) if run.start in firsts else run for run in runs]


def _without_opener(sheet: Sheet, run: Run, known: set[str]) -> Run:
    rest = Run(run.start + 1, run.stop)
    if rest.start >= rest.stop or run.text(sheet) in known:
        return run
    word = sheet.tokens[run.start]
    shouted = (
        word.text.isupper() and len(word.text) > 3 and not sheet.tokens[rest.start].text.isupper()
    )
    return rest if word.low.endswith("ing") or shouted else run


def _headline(sheet: Sheet, sentence: Span) -> bool:
    """Say whether a sentence is written like a headline: nearly every word capitalised."""
    tokens = sheet.tokens[sheet.index(sentence.start) : sheet.index(sentence.stop)]
    if sheet.text[sentence.stop - 1] in ".!?:" or any(t.low in forms() for t in tokens):
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
    if not token.word or not token.capital or _never(sheet, index):
        return False
    if _dateline(sheet, index):
        return False
    if index == opening or not sheet.tokens[index - 1].word:
        return _is_name_though_first(sheet, index)
    return True


def _dateline(sheet: Sheet, index: int) -> bool:
    """``KOLVO, May 3 -``, ``KOLVO (Agency) -``: a place in capitals that opens a paragraph."""
    token = sheet.tokens[index]
    if not token.text.isupper() or len(token.text) < 3 or index + 1 >= len(sheet.tokens):
        return False
    opens = token.start == sheet.paragraphs[sheet.paragraph_at(token.start)].start
    return opens and sheet.tokens[index + 1].text in {",", "(", "-", "—", "–", ":"}


def _never(sheet: Sheet, index: int) -> bool:
    """Say whether a capital is no name's: "However", "I’ve", "Paris-born"; not "the US"."""
    token = sheet.tokens[index]
    if token.low.startswith("i'"):
        return True
    if token.text == "US":
        return False
    if token.low.endswith(tuple(en.words("compound_tails"))):
        return True
    following = sheet.tokens[index + 1] if index + 1 < len(sheet.tokens) else None
    body = token.low in en.words("plural_sources") and following is not None and following.capital
    return token.low in en.words("never_names") and not body


def _is_name_though_first(sheet: Sheet, index: int) -> bool:
    """A first word is a name when the article never writes it small, or a title before a name."""
    token = sheet.tokens[index]
    following = sheet.tokens[index + 1] if index + 1 < len(sheet.tokens) else None
    title = token.text in en.words("title_words") and following is not None and following.capital
    return title or token.text.lower() not in sheet.small_words


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
    if token.low in en.words("times_between"):  # "the High Court on Friday", "CNN Tuesday"
        return 0
    if token.word and token.capital and token.low != "i":
        return 1
    if after is None or not after.capital or after.low in en.words("times_between"):
        return 0
    if token.text == "." and _takes_point(tokens[at - 1]):
        return 2
    if token.low in en.words("particles") or token.text == "&":
        return 2
    if token.low == "and" and _one_body(tokens[at - 1], after):
        return 2
    if token.low in _JOINERS and _body_before(tokens[first:at]):
        return 2
    return 0


def _one_body(before: Token, after: Token) -> bool:
    """``the Committee on Foreign Affairs and Trade``: "and" inside one body's name."""
    return before.text in en.words("office_words") and after.text in en.words("office_words")


def _takes_point(token: Token) -> bool:
    """An initial or a shortened title keeps its full stop inside a name: "Sen. J. Okon"."""
    return len(token.text) == 1 or token.text in en.words("abbreviations")


def _body_before(tokens: tuple[Token, ...]) -> bool:
    """Say whether the run so far ends in a word that "of" may follow: Ministry, Secretary."""
    last = tokens[-1].text
    return last in en.words("organisation_words") or last in en.words("title_words")
