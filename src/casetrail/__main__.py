"""``python -m casetrail`` is the command ``casetrail``."""

from casetrail.cli import main

if __name__ == "__main__":
    main()
