"""Casetrail follows one public case through the news and keeps a sourced case file.

>>> import casetrail
>>> found = casetrail.read("“No,” said Mara Venn on Tuesday.", published="2032-03-10")
>>> found.statements[0].content
'No,'
"""

from casetrail.errors import CasetrailError
from casetrail.library import casefile, read
from casetrail.types import CaseFile

__all__ = ["CaseFile", "CasetrailError", "casefile", "read"]
