"""What a long check rests on: a hash of the files whose change makes its result stale."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]


def fingerprint(places: Iterable[str]) -> str:
    """Return a hash of the names and contents of the Python files under ``places``."""
    found = hashlib.sha256()
    for place in sorted(places):
        root = ROOT / place
        for path in sorted(root.rglob("*.py")) if root.is_dir() else [root]:
            found.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
            found.update(path.read_bytes() + b"\0")
    return found.hexdigest()[:16]
