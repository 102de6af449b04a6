"""When no day is told: no later than the report."""

from casetrail.types import Day, When


def no_later_than(published: Day, what: str) -> When:
    """Return that ``what`` ("it was said") was by the day of the report."""
    return When(
        text="",
        edtf=f"../{published}",
        latest=published,
        basis="published",
        why=f"No day is given; {what} no later than the report of {published}.",
    )
