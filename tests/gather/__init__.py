"""Files of every kind in one call each, and what gather makes of them."""

from pathlib import Path

from casetrail.errors import SourceError
from casetrail.gather import Stated, gather
from casetrail.types import Article

REPORT = "The minister said on Monday that she would decide whether he is handed over."


def gathered(path: Path | str, **stated: str) -> list[Article | SourceError]:
    return list(gather(str(path), Stated(**stated)))


def article(path: Path | str, **stated: str) -> Article:
    """Return the one article of a source that must give one and nothing else."""
    (only,) = gathered(path, **stated)
    assert isinstance(only, Article), only
    return only


def fault(path: Path | str, **stated: str) -> str:
    """Return the one line of a source that must give one fault and nothing else."""
    (only,) = gathered(path, **stated)
    assert isinstance(only, SourceError), only
    line = str(only)
    assert "\n" not in line
    return line


def articles(found: list[Article | SourceError]) -> list[Article]:
    return [item for item in found if isinstance(item, Article)]


def faults(found: list[Article | SourceError]) -> list[str]:
    return [str(item) for item in found if isinstance(item, SourceError)]
