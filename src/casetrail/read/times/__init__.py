"""Times: every plain time expression, resolved from the published day, with its reason."""

from casetrail.read.times.reader import read_times

__all__ = ["read_times"]
