"""The case file in a terminal: 80 columns and up, plain text when piped."""

from casetrail.export.terminal.casefile import print_casefile
from casetrail.export.terminal.changes import print_changes, print_since
from casetrail.export.terminal.one_line import show_line

__all__ = ["print_casefile", "print_changes", "print_since", "show_line"]
