"""Corrections: from what a person points at and says, to judgements that last."""

from casetrail.corrections.exchange import from_lines, to_lines
from casetrail.corrections.lines import added, explained, merged, of_witness, on_line, split
from casetrail.corrections.made import Author
from casetrail.corrections.opened import Opened, opened
from casetrail.corrections.own_source import own_source
from casetrail.corrections.people import apart, mentions_of, named, one_person, person_called

__all__ = [
    "Author",
    "Opened",
    "added",
    "apart",
    "explained",
    "from_lines",
    "mentions_of",
    "merged",
    "named",
    "of_witness",
    "on_line",
    "one_person",
    "opened",
    "own_source",
    "person_called",
    "split",
    "to_lines",
]
