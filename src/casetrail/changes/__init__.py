"""Changes: what differs between two readings of one case file."""

from casetrail.changes.since import since

__all__ = ["since"]
