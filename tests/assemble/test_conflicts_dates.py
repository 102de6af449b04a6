"""Conflicts over days: one step, told on days that cannot both be right."""

import pytest

from tests.assemble.disagreeing import found, values

OKON = "Ilya Okon, a hacker, "


def on(day: str, verb: str = "was convicted") -> str:
    return f"{OKON}{verb} {day}."


CONFLICT = {
    "days next to each other": (
        [
            (on("on 1 March 2032"), "2032-03-05", "The Courier"),
            (on("on 2 March 2032"), "2032-03-08", "Harbour Post"),
        ],
        ["2032-03-01", "2032-03-02"],
    ),
    "a weekday and a date": (
        [
            (on("on Monday"), "2032-03-03", "The Courier"),
            (on("on 3 March 2032"), "2032-03-08", "Harbour Post"),
        ],
        ["2032-03-01", "2032-03-03"],
    ),
    "months that follow each other": (
        [
            (on("in March 2031", "was deported"), "2032-03-05", "The Courier"),
            (on("in April 2031", "was deported"), "2032-03-08", "Harbour Post"),
        ],
        ["2031-03", "2031-04"],
    ),
    "years that follow each other, for one charge": (
        [
            (on("of theft in 2029"), "2032-03-05", "The Courier"),
            (on("of theft in 2030"), "2032-03-08", "Harbour Post"),
        ],
        ["2029", "2030"],
    ),
    "an arrest, in reports of its week": (
        [
            (on("on Monday", "was arrested"), "2032-03-03", "The Courier"),
            (on("on Tuesday", "was arrested"), "2032-03-04", "Harbour Post"),
        ],
        ["2032-03-01", "2032-03-02"],
    ),
    "a death": (
        [
            (on("on 1 March 2032", "died"), "2032-03-05", "The Courier"),
            (on("on 2 March 2032", "died"), "2032-03-08", "Harbour Post"),
        ],
        ["2032-03-01", "2032-03-02"],
    ),
}
NO_CONFLICT = {
    "the same day, told twice": [
        (on("on 1 March 2032"), "2032-03-05", "The Courier"),
        (on("on Monday"), "2032-03-03", "Harbour Post"),
    ],
    "days far apart": [
        (on("on 1 March 2032"), "2032-03-05", "The Courier"),
        (on("on 9 March 2032"), "2032-03-12", "Harbour Post"),
    ],
    "a day and its month": [
        (on("on 1 March 2032"), "2032-03-05", "The Courier"),
        (on("in March 2032"), "2032-04-08", "Harbour Post"),
    ],
    "one report that tells both days": [
        (on("on 1 March 2032") + " " + on("on 2 March 2032"), "2032-03-05", "The Courier")
    ],
    "a report that knows of both": [
        (on("on 1 March 2032"), "2032-03-05", "The Courier"),
        (on("on 1 March 2032") + " " + on("on 2 March 2032"), "2032-03-05", "Harbour Post"),
    ],
    "the day of the report alone": [
        (f"{OKON}was convicted.", "2032-03-05", "The Courier"),
        (f"{OKON}was convicted there.", "2032-03-06", "Harbour Post"),
    ],
    "yesterday, printed a day later": [
        (on("yesterday"), "2032-03-05", "The Courier"),
        (on("on 3 March 2032"), "2032-03-08", "Harbour Post"),
    ],
    "two arrests": [
        (on("on 1 March 2032", "was arrested"), "2032-03-02", "The Courier"),
        (on("on 3 March 2032", "was arrested"), "2033-04-08", "Harbour Post"),
    ],
    "a hearing of several days": [
        (on("on Monday", "appeared in court"), "2032-03-03", "The Courier"),
        (on("on Tuesday", "appeared in court"), "2032-03-04", "Harbour Post"),
    ],
    "other charges": [
        (on("of theft on 1 March 2032"), "2032-03-05", "The Courier"),
        (on("of arson on 2 March 2032"), "2032-03-08", "Harbour Post"),
    ],
    "charged again a year later": [
        (on("in 2029", "was charged"), "2032-03-05", "The Courier"),
        (on("in 2030", "was charged"), "2032-03-08", "Harbour Post"),
    ],
    "what is planned": [
        (on("on 1 April 2032", "will be deported"), "2032-03-05", "The Courier"),
        (on("on 2 April 2032", "will be deported"), "2032-03-08", "Harbour Post"),
    ],
    "two people": [
        (on("on 1 March 2032"), "2032-03-05", "The Courier"),
        ("Lotte Brandt, a baker, was convicted on 2 March 2032.", "2032-03-08", "Harbour Post"),
    ],
    "copies of one text": [
        (on("on Monday"), "2032-03-03", "The Courier"),
        (on("on Monday"), "2032-03-10", "Harbour Post"),
    ],
}


@pytest.mark.parametrize(("reports", "days"), CONFLICT.values(), ids=CONFLICT)
def test_days_that_cannot_both_be_right(
    reports: list[tuple[str, str, str]], days: list[str]
) -> None:
    assert values(found(*reports)) == [("date", days)]


@pytest.mark.parametrize("reports", NO_CONFLICT.values(), ids=NO_CONFLICT)
def test_days_that_can_both_be_right(reports: list[tuple[str, str, str]]) -> None:
    assert found(*reports) == ()


def test_the_hint_says_the_day_in_words() -> None:
    reports, _ = CONFLICT["days next to each other"]
    (conflict,) = found(*reports)
    assert conflict.hint == "the later report (Harbour Post, 8 March 2032) says 2 March 2032"
