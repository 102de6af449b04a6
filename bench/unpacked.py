"""Corpora as they were given: archives beside the project, unpacked for as long as needed."""

import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.absent import Absent

DATA = Path(__file__).parents[2] / "shared" / "data"


@contextmanager
def unpacked(*names: str, data: Path = DATA) -> Iterator[Path]:
    """Unpack archives by name into a folder that is gone afterwards. Raises Absent."""
    missing = [data / name for name in names if not (data / name).is_file()]
    if missing:
        raise Absent(f"{missing[0]} is not here. Name the unpacked corpus with --data")
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            with tarfile.open(data / name) as archive:
                archive.extractall(folder, filter="data")
        yield Path(folder)
