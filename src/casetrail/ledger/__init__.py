"""The ledger: one SQLite file per case, that is added to and never changed."""

from casetrail.ledger.audit import Fault
from casetrail.ledger.evidence import mismatches
from casetrail.ledger.new import create
from casetrail.ledger.search import Found
from casetrail.ledger.shelf import keep
from casetrail.ledger.verify import Verification, verify
from casetrail.ledger.view import View
from casetrail.ledger.writer import Writer

__all__ = [
    "Fault",
    "Found",
    "Verification",
    "View",
    "Writer",
    "create",
    "keep",
    "mismatches",
    "verify",
]
