"""From bytes to articles, one file per source: text, pages, tables of reports. No network, ever."""

from casetrail.gather.days import parse_day
from casetrail.gather.sources import from_text, gather
from casetrail.gather.stated import Stated

__all__ = ["Stated", "from_text", "gather", "parse_day"]
