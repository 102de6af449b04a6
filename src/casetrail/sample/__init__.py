"""The sample case: a made-up extradition, 23 reports by five made-up outlets, with its gold."""

from importlib.resources import files
from pathlib import Path

_REPORTS = (
    "reports.jsonl",
    "lirio-post-speech.txt",
    "lirio-post-un-office.md",
    "courier-interim-measure.html",
)


def reports() -> tuple[Path, ...]:
    """Return the files of the sample case: a table, two texts and a saved page."""
    folder = Path(str(files(__name__)))
    return tuple(folder / name for name in _REPORTS)
