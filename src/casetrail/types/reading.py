"""A reading: what the model side says of an article, before any claim is made."""

from casetrail.types.base import Record, Span


class Reading(Record, frozen=True, kw_only=True):
    """Paragraphs, sentences and words of one article, in order, as spans of its text.

    Sentences never cross a paragraph; words never cross a sentence.
    """

    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    words: tuple[Span, ...]
    reader: str
    """Name and version of what made this reading."""
