"""The plain reading: what rules alone give, without a trained pack."""

from casetrail.text.paragraphs import paragraphs
from casetrail.text.sentences import sentences
from casetrail.text.words import words
from casetrail.types import Article, Reading

_READER = "plain 1"


def read_plain(article: Article) -> Reading:
    """Return the paragraphs, sentences and words of an article."""
    blocks = paragraphs(article.text)
    split = sentences(article.text, blocks)
    return Reading(
        paragraphs=blocks, sentences=split, words=words(article.text, split), reader=_READER
    )
