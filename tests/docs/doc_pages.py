"""The pages: where they are, their fenced blocks, and the commands that these show."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGES = sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")))

ANY_LINES = "..."
"""A line of shown output that stands for any number of lines; between spaces, for any words."""

FIGURE = re.compile(r"^(\| `([a-z]\w*(?:\.\w+)+)` \|.*\| )([\d.]+)( \|)$", re.MULTILINE)
"""A table's row whose last cell is a figure of bench/floors.json, named in its first."""

_BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_HERE = re.compile(r"<<'(\w+)'")
_MARK = "=== end of what this command prints ==="
# Keeps $? of the command for the next one: "echo $?" is shown in the pages too.
_ENDING = f"__code=$?; printf '\\n%s\\n' '{_MARK}'; (exit $__code)"


class Block(NamedTuple):
    """A fenced block of a page; ``start`` and ``stop`` are the place of its body."""

    kind: str
    body: str
    start: int
    stop: int


class Shown(NamedTuple):
    """A command as a page shows it, and the lines it says come out."""

    command: str
    output: list[str]


def name_of(page: Path) -> str:
    """Return a page's path from the root, as test ids show it."""
    return page.relative_to(ROOT).as_posix()


def blocks(text: str, kind: str) -> list[Block]:
    """Return the fenced blocks of one kind, in order."""
    found = (Block(m["kind"], m["body"], *m.span("body")) for m in _BLOCK.finditer(text))
    return [block for block in found if block.kind == kind]


def floors() -> dict[str, float]:
    """Return the figures that the bench gate holds."""
    found: dict[str, float] = json.loads((ROOT / "bench" / "floors.json").read_text("utf-8"))
    return found


def shown_in(body: str) -> list[Shown]:
    """Return the commands of a console block: ``$ `` leads each; its output follows."""
    found: list[Shown] = []
    lines = iter(body.splitlines())
    for line in lines:
        if line.startswith("$ "):
            found.append(Shown(_whole(line[2:], lines), []))
        else:
            found[-1].output.append(line)
    return found


def run(commands: list[str], folder: Path) -> list[list[str]]:
    """Run ``commands`` one after the other in one shell, in ``folder``; return what each prints.

    The folder looks like a clone after the README's first command: ``.venv`` and ``src`` are there.
    """
    for name, place in ((".venv", Path(sys.prefix)), ("src", ROOT / "src")):
        if not (folder / name).exists():
            (folder / name).symlink_to(place, target_is_directory=True)
    script = "\n".join(f"{command}\n{_ENDING}" for command in commands)
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    done = subprocess.run(
        ["sh", "-c", script],
        cwd=folder,
        # Visits are kept in the folder too, not among those of whoever runs the tests.
        env={
            **os.environ,
            "PATH": path,
            "PYTHONUTF8": "1",
            "CASETRAIL_STATE": str(folder / ".state"),
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=300,
        check=False,
    )
    pieces = done.stdout.decode().split(f"\n{_MARK}\n")[:-1]
    return [piece.rstrip("\n").splitlines() for piece in pieces]


def agrees(shown: list[str], printed: list[str]) -> bool:
    """Say whether a shown output is what was printed, ``...`` standing for what may differ."""
    pattern = "".join(map(_pattern, shown))
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed)) is not None


def _pattern(line: str) -> str:
    if line == ANY_LINES:
        return r"(?:.*\n)*?"
    words = map(re.escape, line.split(f" {ANY_LINES} "))
    return f"{' .+ '.join(words)} *\n"


def _whole(line: str, lines: Iterator[str]) -> str:
    """Return a command with the lines it goes on over: after a backslash, or up to its END."""
    command = [line]
    while command[-1].endswith("\\"):
        command.append(next(lines))
    end = _HERE.search(command[-1])
    while end and command[-1] != end[1]:
        command.append(next(lines))
    return "\n".join(command)
