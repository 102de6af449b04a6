"""The articles the marks point into: a folder of texts, or the packed corpus as it was given."""

import tarfile
from pathlib import Path

from bench.absent import Absent

DATA = Path(__file__).parents[3] / "shared" / "data" / "polnear.tar.gz"


def load(place: Path = DATA) -> dict[str, str]:
    """Return the text of each article by name. Raises Absent when ``place`` is not there."""
    if place.is_dir():
        files = sorted((place / "text").glob("*.txt")) or sorted(place.glob("*.txt"))
        return {file.stem: file.read_bytes().decode("utf-8") for file in files}
    if not place.is_file():
        raise Absent(f"{place} is not here. Name the corpus or its folder with --data")
    return _packed(place)


def _packed(place: Path) -> dict[str, str]:
    texts = {}
    with tarfile.open(place) as archive:
        for member in archive:
            path = Path(member.name)
            if path.parent.name == "text" and path.suffix == ".txt":
                file = archive.extractfile(member)
                if file is not None:
                    texts[path.stem] = file.read().decode("utf-8")
    return texts
