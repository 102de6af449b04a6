"""PolNeAR: news about the 2016 campaign with statements marked, one file per annotator.

A folder holds ``text/NAME.txt`` and ``attributions/NAME_ANNOTATOR.ann`` in brat's standoff form:

    T1<tab>Source 89 106<tab>The New York Post
    E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1

Fragments are parted by semicolons: ``Content 10 20;30 40``. Offsets count characters.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from casetrail.types import Span
from training.samples import Document, Marked

PART = re.compile(r"^(T\d+)\t(Source|Cue|Content) ([\d; ]+)\t")
EVENT = re.compile(r"^E\d+\t(Attribution\S*:T\d+.*)")
ROLE = re.compile(r"(Source|Cue|Content)\d*:(T\d+)")


def documents(folder: Path, copies: bool = True) -> Iterator[Document]:
    """Yield each annotator's copy of each article in name order; without ``copies`` the first."""
    seen: set[str] = set()
    for path in sorted((folder / "attributions").glob("*.ann")):
        name = path.stem.rsplit("_", 1)[0]
        if copies or name not in seen:
            seen.add(name)
            text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
            yield Document(path.stem, text, statements=statements(path.read_text("utf-8"), text))


def statements(annotations: str, text: str) -> tuple[Marked, ...]:
    """Return the statements of one annotation file, by the place of their cue."""
    lines = annotations.split("\n")
    spans = {match[1]: _spans(match[3], text) for line in lines if (match := PART.match(line))}
    marked = [_marked(match[1], spans) for line in lines if (match := EVENT.match(line))]
    return tuple(sorted((mark for mark in marked if mark.cue), key=lambda mark: mark.cue))


def _marked(event: str, spans: dict[str, tuple[Span, ...]]) -> Marked:
    roles: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
    for role, key in ROLE.findall(event):
        roles[role].extend(spans.get(key, ()))
    return Marked(
        cue=tuple(sorted(roles["Cue"])),
        sources=tuple(sorted(roles["Source"])),
        contents=tuple(sorted(roles["Content"])),
    )


def _spans(ranges: str, text: str) -> tuple[Span, ...]:
    """Read ``"10 20;30 40"``, leaving out white space at the edges and empty fragments."""
    spans = (Span(*map(int, part.split())) for part in ranges.split(";"))
    return tuple(trimmed for span in spans if (trimmed := _trim(span, text)).stop > trimmed.start)


def _trim(span: Span, text: str) -> Span:
    words = text[span.start : span.stop]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.stop - len(words) + len(words.rstrip())))
