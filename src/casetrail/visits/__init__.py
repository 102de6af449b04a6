"""Visits: what each reader of a case saw last time, kept on this machine and never in the case."""

from casetrail.visits.kept import Visit, last_visit, remember
from casetrail.visits.place import reader_name, state_folder

__all__ = ["Visit", "last_visit", "reader_name", "remember", "state_folder"]
