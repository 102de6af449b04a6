"""The reports that the marks point into: three packs, each read as it was given."""

import json
import tarfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from bench.absent import Absent

DATA = Path(__file__).parents[3] / "shared" / "data"
_NO_SPACE_BEFORE = frozenset(".,;:!?)]%'’”")
_OPENERS = "([$“"


def load(names: dict[str, set[str]], data: Path = DATA) -> dict[tuple[str, str], str]:
    """Return the text of each wanted report by (corpus, name). Raises Absent."""
    archives = {
        "snowden": data / "cases" / "edward-snowden.tar.gz",
        "polnear": data / "polnear.tar.gz",
        "ecbplus": data / "ecbplus.tar.gz",
    }
    found: dict[tuple[str, str], str] = {}
    for corpus, wanted in names.items():
        if not archives[corpus].is_file():
            raise Absent(
                f"{archives[corpus]} is not here. Name the folder of the packs with --data"
            )
        for name, text in _READERS[corpus](archives[corpus], wanted):
            found[corpus, name] = text
    return found


def _members(archive: Path, suffix: str) -> Iterator[tuple[Path, bytes]]:
    with tarfile.open(archive) as packed:
        for member in packed:
            if member.isfile() and member.name.endswith(suffix):
                file = packed.extractfile(member)
                if file is not None:
                    yield Path(member.name), file.read()


def _snowden(archive: Path, wanted: set[str]) -> Iterator[tuple[str, str]]:
    for path, raw in _members(archive, ".json"):
        if path.stem in wanted:
            yield path.stem, json.loads(raw)["text"]


def _polnear(archive: Path, wanted: set[str]) -> Iterator[tuple[str, str]]:
    for path, raw in _members(archive, ".txt"):
        if path.stem in wanted and path.parent.name == "text":
            yield path.stem, _plain(raw.decode("utf-8"))


def _ecbplus(archive: Path, wanted: set[str]) -> Iterator[tuple[str, str]]:
    for path, raw in _members(archive, ".xml"):
        if path.stem in wanted:
            yield path.stem, _plain(_sentences(raw))


def _sentences(raw: bytes) -> str:
    """Return the words of a file, a sentence a line; the first is often the page's address."""
    lines: dict[int, list[str]] = {}
    for token in ElementTree.fromstring(raw).iter("token"):
        lines.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    kept = (words for number, words in sorted(lines.items()) if number > 0)
    return "\n".join(_joined(words) for words in kept)


def _joined(words: list[str]) -> str:
    """Put words together as they are printed, without spaces before marks and inside quotes."""
    out, open_quote = "", False
    for word in words:
        out += word if not out or _is_glued(word, out, open_quote) else f" {word}"
        if word == '"':
            open_quote = not open_quote
    return out


def _is_glued(word: str, out: str, open_quote: bool) -> bool:
    short = word.startswith(("'", "’")) and len(word) <= len("'re")
    closing = word == '"' and open_quote
    after_quote = out[-1] == '"' and open_quote
    hyphen = word == "-" or out[-1] == "-"
    opened = out[-1] in _OPENERS
    return (
        word in _NO_SPACE_BEFORE
        or short
        or word == "n't"
        or opened
        or closing
        or after_quote
        or hyphen
    )


def _plain(text: str) -> str:
    return text.replace("`` ", '"').replace("``", '"').replace("''", '"')


_READERS = {"snowden": _snowden, "polnear": _polnear, "ecbplus": _ecbplus}
