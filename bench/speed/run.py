"""CPU time of a whole reading, and of a cold start.

    python -m bench.speed.run [--check]

The sample case's reports are read over and over. With ``--check`` exit code 1 when a cold
``casetrail read`` of one report takes 2 s of CPU or more, or when rules and resolving slow the
pack down by more than the share allowed.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import casetrail
from bench.score import table
from casetrail import sample
from casetrail.gather import Stated, gather
from casetrail.model.read import read
from casetrail.types import Article

COLD_LIMIT = 2.0
"""Seconds of CPU for one report, from the start of the process to its end."""
SHARE = 0.6
"""The whole reading runs at least at this share of the pack's own speed, in the same run."""
_ROUNDS = 3


def main() -> int:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail above the limit")
    articles = english()
    cold = cold_start(articles[0])
    whole = words_per_second(articles, lambda article: casetrail.casefile([article]))
    alone = words_per_second(articles, lambda article: read(article.text))
    rows = [
        ("", "CPU"),
        ("whole reading, words per second", f"{whole:,.0f}"),
        ("the pack alone, words per second", f"{alone:,.0f}"),
        ("share of the pack's own speed", f"{whole / alone:.2f}"),
        (
            "memory of this process, MB",
            f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}",
        ),
        ("cold `casetrail read` of one report, s", f"{cold:.2f}"),
    ]
    print(table(rows))
    slow = cold >= COLD_LIMIT or whole < SHARE * alone
    return 1 if parser.parse_args().check and slow else 0


def english() -> list[Article]:
    """Return the English reports of the sample case."""
    found = (one for path in sample.reports() for one in gather(str(path), Stated()))
    return [one for one in found if isinstance(one, Article) and one.language == "en"]


def words_per_second(articles: list[Article], reader: Callable[[Article], object]) -> float:
    """Return words read per second of CPU, each article on its own, the first round left out."""
    for article in articles:
        reader(article)
    started = time.process_time()
    for _ in range(_ROUNDS):
        for article in articles:
            reader(article)
    words = _ROUNDS * sum(len(article.text.split()) for article in articles)
    return words / (time.process_time() - started)


def cold_start(article: Article) -> float:
    """Return the least CPU seconds, of three, that a new process takes to read one report."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt"
        path.write_text(article.text, encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "casetrail",
            "read",
            str(path),
            "--published",
            "2032-03-10",
        ]
        return min(_children(command) for _ in range(3))


def _children(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
