"""The errors Casetrail raises, one small family:

    CasetrailError
     ├─ SourceError      a file, page or row that gives no article; the rest goes on
     │   └─ SourceNote   one that was kept, with something of it left out
     ├─ CaseError        a case file that cannot be opened, made or written
     │   ├─ CaseBusy     another program is writing to it
     │   └─ CaseDamaged  what is stored no longer matches its hash
     └─ UsageError       what was asked cannot be done as asked

Each says which file, what is wrong and what to do, in one line that a person can act on.
"""


class CasetrailError(Exception):
    """Anything that Casetrail refuses. ``str(error)`` is the one line shown to people."""


class SourceError(CasetrailError):
    """A source that gives no article: ``name`` is the file or row, ``what`` the fault."""

    def __init__(self, name: str, what: str, remedy: str) -> None:
        super().__init__(f"{name}: {what}. {remedy}")
        self.name = name
        self.what = what
        self.remedy = remedy


class SourceNote(SourceError):
    """A source whose article was kept, though something of it says nothing we can keep."""


class CaseError(CasetrailError):
    """A case file that cannot be opened, made or written."""


class CaseBusy(CaseError):
    """Another program holds the case file for writing."""


class CaseDamaged(CaseError):
    """Stored rows no longer match their hashes, or the file is not a whole database."""


class UsageError(CasetrailError):
    """The request itself is at fault: a broken date, an unknown line."""
