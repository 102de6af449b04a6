"""From an article to its reading: paragraphs, sentences and words."""

from casetrail.model.plain import read_plain

__all__ = ["read_plain"]
