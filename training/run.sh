#!/bin/sh
# The whole recipe: corpora in $1, everything made goes to $2. Stops and goes on where it was.
set -eu
cd "$(dirname "$0")/.."
PYTHONPATH=src:. python -m training all --data "$1" --out "$2" --threads "${THREADS:-2}"
