"""Readers: from an article and its reading to claims, one reader a file."""

from casetrail.read.reader import READER, read

__all__ = ["READER", "read"]
