"""The SQL of a case file, as its first migration makes it."""

from casetrail.ledger.schema.search import IN_STEP, INDEXES
from casetrail.ledger.schema.tables import KEPT, TABLES
from casetrail.ledger.schema.views import VIEWS

INITIAL = (*TABLES, *KEPT, *INDEXES, *IN_STEP, *VIEWS)
"""Every statement, in the order in which it can run."""

__all__ = ["INITIAL"]
