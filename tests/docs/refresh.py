"""Bring what the pages show up to date: what their commands print, and the figures reached.

    python -m tests.docs.refresh [PAGE...]

A shown output with ``...`` lines keeps its form: a piece between them stays as many lines long, at
the place where its first line that still comes out stands. A piece of which no line comes out any
more is named, and its page left for you to mend.
"""

import sys
import tempfile
from itertools import groupby
from pathlib import Path

from tests.docs.doc_pages import (
    ANY_LINES,
    FIGURE,
    PAGES,
    Shown,
    agrees,
    blocks,
    floors,
    name_of,
    run,
    shown_in,
)


class Gone(Exception):
    """A piece of shown output of which no line comes out any more."""


def refreshed(text: str, folder: Path) -> str:
    """Return a page's text with the output of its console blocks as it is now."""
    found = [(block, shown_in(block.body)) for block in blocks(text, "console")]
    printed = iter(run([one.command for _, shown in found for one in shown], folder))
    bodies = ["".join(_now(one, next(printed)) for one in shown) for _, shown in found]
    for (block, _), body in reversed(list(zip(found, bodies, strict=True))):
        text = text[: block.start] + body + text[block.stop :]
    return FIGURE.sub(lambda row: f"{row[1]}{floors().get(row[2], row[3])}{row[4]}", text)


def _now(shown: Shown, printed: list[str]) -> str:
    printed = [line.rstrip() for line in printed]
    if agrees(shown.output, printed):
        lines = shown.output
    else:
        lines = _pieces(shown.output, printed) if ANY_LINES in shown.output else printed
    return "".join(f"{line}\n" for line in (f"$ {shown.command}", *lines))


def _pieces(shown: list[str], printed: list[str]) -> list[str]:
    """Return ``shown`` with the lines of ``printed`` in place of its pieces."""
    lines: list[str] = []
    at = 0
    for dots, group in groupby(shown, key=ANY_LINES.__eq__):
        piece = list(group)
        if not dots:
            at = _place(piece, printed, at) if lines else 0
            piece = printed[at : at + len(piece)]
            at += len(piece)
        lines += piece
    return lines


def _place(piece: list[str], printed: list[str], after: int) -> int:
    """Return where a piece stands now: told by its first line that is printed after ``after``."""
    for offset, line in enumerate(piece):
        if line and line in printed[after + offset :]:
            return printed.index(line, after + offset) - offset
    raise Gone(piece[0])


def main(names: list[str]) -> int:
    """Refresh the pages named, or all; return 1 when one has to be mended by hand."""
    code = 0
    for page in map(Path, names or [str(page) for page in PAGES]):
        with tempfile.TemporaryDirectory() as folder:
            try:
                page.write_text(refreshed(page.read_text("utf-8"), Path(folder)), "utf-8")
            except Gone as gone:
                print(f"{name_of(page.resolve())}: no longer printed: {gone}")
                code = 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
