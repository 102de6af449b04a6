"""A source of a person's own: words that were heard or seen, stored like any report."""

from casetrail.errors import UsageError
from casetrail.text.ids import article_id, sha256
from casetrail.types import BY_HAND, Article, Day


def own_source(words: str, name: str, published: Day | None) -> Article:
    """Return ``words`` as an article of the source ``name``; UsageError when either is empty."""
    if not words.strip() or not name.strip():
        raise UsageError("A line needs its words, and the name of the source they are from")
    text = words.strip() + "\n"
    return Article(
        id=article_id(text, name),
        text=text,
        sha256=sha256(text),
        outlet=name.strip(),
        published=published,
        published_from="stated with --published" if published else None,
        language="en",
        extractor=BY_HAND,
    )
