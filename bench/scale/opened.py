"""Open a case once, in a program of its own, and print what it took as one line of JSON.

python -m bench.scale.opened CASE [--as-of DAY]
"""

import argparse
import json
import resource
import time

from casetrail import ledger, pipeline


def main() -> None:
    """Print CPU seconds to a View and to the case file, most memory in MB, and how many lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("case")
    parser.add_argument("--as-of")
    options = parser.parse_args()
    start = time.process_time()
    ledger.View(options.case).close()
    viewed = time.process_time()
    found, _ = pipeline.open_case(options.case, as_of=options.as_of)
    told = {
        "view": round(viewed - start, 4),
        "seconds": round(time.process_time() - viewed, 2),
        "memory": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "lines": len(found.statements) + len(found.events) + len(found.asks),
        "actors": len(found.actors),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
