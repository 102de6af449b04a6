"""The case file as one self-contained HTML page."""

from casetrail.export.page.document import page_html

__all__ = ["page_html"]
