"""Progress of long work, on standard error, only for people at a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

_Item = TypeVar("_Item")


def shown(items: Iterable[_Item], doing: str) -> Iterator[_Item]:
    """Yield ``items``; meanwhile show how many are through, and for how long."""
    if not sys.stderr.isatty():
        yield from items
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}: {task.completed:.0f} reports"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(doing, total=None)
        for item in items:
            yield item
            progress.advance(task)
