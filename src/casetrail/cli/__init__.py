"""The command line: ``casetrail``. Each command is a few lines in a file of its own."""

from casetrail.cli.main import main

__all__ = ["main"]
