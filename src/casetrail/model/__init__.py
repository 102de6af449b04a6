"""From an article to its reading: paragraphs, sentences and words, and what the pack adds."""

from casetrail.model.door import model_id, read_article

__all__ = ["model_id", "read_article"]
