"""What one version of a report took out of the one before, or put in."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import islice

from casetrail.text.paragraphs import paragraphs
from casetrail.text.sentences import sentences
from casetrail.text.shingles import folded_words
from casetrail.types import Passage


def changed(before: str, after: str) -> tuple[Passage, ...]:
    """Return the sentences taken out and put in, in the order of the text.

    At most ``Passage.LISTED`` of them. Letter case, accents, white space and marks are no change. A
    sentence that was written anew is taken out and put in.
    """
    return tuple(islice(_steps(_sentences(before), _sentences(after)), Passage.LISTED))


def _steps(old: dict[int, str], new: dict[int, str]) -> Iterator[Passage]:
    was, now = [_key(one) for one in old.values()], [_key(one) for one in new.values()]
    matcher = SequenceMatcher(None, was, now, autojunk=False)
    for what, start, stop, begin, end in matcher.get_opcodes():
        if what != "equal":
            yield from (Passage(text=old[at], added=False) for at in range(start, stop))
            yield from (Passage(text=new[at], added=True) for at in range(begin, end))


def _key(sentence: str) -> tuple[str, ...]:
    return tuple(folded_words(sentence))


def _sentences(text: str) -> dict[int, str]:
    found = (" ".join(span.of(text).split()) for span in sentences(text, paragraphs(text)))
    return dict(enumerate(one for one in found if folded_words(one)))
