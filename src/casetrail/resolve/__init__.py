"""Resolve: who each mention is, from claims alone; first inside an article, then across."""

from casetrail.resolve.resolver import resolve

__all__ = ["resolve"]
