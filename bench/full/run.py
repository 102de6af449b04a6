"""The long checks: run them, or see that their kept results are of this code.

python -m bench.full.run            run all and keep the results with their day
python -m bench.full.run --check    1 when a result is missing, failed or stale
"""

import argparse
import datetime
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from bench.full.fingerprint import ROOT, fingerprint

RESULTS = Path(__file__).with_name("results.json")


class Check(NamedTuple):
    """A long check: its command, the settings it runs under, and the code it speaks of."""

    command: tuple[str, ...]
    settings: Mapping[str, str]
    code: tuple[str, ...]


CHECKS: Mapping[str, Check] = {
    "60 kills each of making a case, adding, reading again and judging": Check(
        command=("-m", "pytest", "-q", "tests/kill"),
        settings={"CASETRAIL_KILLS": "60"},
        code=(
            "src/casetrail/ledger",
            "src/casetrail/pipeline.py",
            "src/casetrail/cli",
            "src/casetrail/replay",
            "src/casetrail/corrections",
            "src/casetrail/assemble",
            "bench/full/decisions.py",
            "bench/full/orders.py",
            "tests/kill",
        ),
    ),
    "88 reports of a real case in five random orders: one JSON": Check(
        command=("-m", "bench.full.orders"),
        settings={},
        code=(
            "src/casetrail/pipeline.py",
            "src/casetrail/read",
            "src/casetrail/resolve",
            "src/casetrail/replay",
            "src/casetrail/assemble",
            "src/casetrail/ledger",
            "src/casetrail/types",
            "src/casetrail/export/as_json.py",
            "bench/full/decisions.py",
            "bench/full/orders.py",
        ),
    ),
}


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only see that results are fresh")
    if parser.parse_args().check:
        return check()
    results = {name: run(one) for name, one in CHECKS.items()}
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return check()


def run(one: Check) -> dict[str, str]:
    """Run a check; return its day, its last line, its verdict and what code it ran on."""
    command = [sys.executable, *one.command]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **one.settings}, capture_output=True, check=False
    )
    lines = done.stdout.decode().strip().splitlines() or [""]
    return {
        "day": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "verdict": "passed" if done.returncode == 0 else "failed",
        "said": lines[-1],
        "fingerprint": fingerprint(one.code),
    }


def check() -> int:
    """Print each check's kept result; return 1 when one is missing, failed or stale."""
    results = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    states = {name: _state(one, results.get(name)) for name, one in CHECKS.items()}
    for name, state in states.items():
        kept = results.get(name, {})
        said = kept.get("said", "")
        note = f" ({said})" if said.startswith("skipped") else ""
        print(f"{name}: {state}, {kept.get('day', 'no day')}{note}")
    return 0 if set(states.values()) == {"passed"} else 1


def _state(one: Check, kept: dict[str, str] | None) -> str:
    if kept is None:
        return "never run"
    fresh = kept["fingerprint"] == fingerprint(one.code)
    return kept["verdict"] if fresh else "stale: run python -m bench.full.run"


if __name__ == "__main__":
    sys.exit(main())
