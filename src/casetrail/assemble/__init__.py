"""Assemble: claims, identities and judgements become the case file. Pure: no SQL, no HTML."""

from casetrail.assemble.casefile import assemble

__all__ = ["assemble"]
