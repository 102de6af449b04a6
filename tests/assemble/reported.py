"""A made-up report in numbered sentences, from which copies, cuts and versions are put together."""

from typing import Any

from msgspec.structs import replace

from casetrail.types import Article
from tests.factory import article

SENTENCES = (
    "A court in Kolvo released the auditor Mara Venn on bail on Friday after nine weeks in jail.",
    "Judge Ilya Okon ruled that the prosecution had shown no sign that she meant to flee Lorvania.",
    "Venn is accused of copying ledgers of the state railway and of handing them to a newspaper.",
    "She has to hand in her passport and report to a police station near the harbour twice a week.",
    "Prosecutors had asked for her detention until the trial, which is expected to open in autumn.",
    "Her lawyer told reporters outside the building that the ruling came as a great relief to all.",
    "The railway has lost three directors since the ledgers were printed over four days last year.",
    "Several hundred people waited in the rain before the court and cheered when she came out.",
)
SPEECH = (
    "“We have seen what was done with the money of this country, and we have seen who stood by "
    "and looked away while it was done, so nobody should tell us today that nothing was known to "
    "those who sat in the ministry, signed the papers, and went home as if it were any other day,” "
    "Venn said."
)
WHOLE = " ".join(SENTENCES)


def lines(*numbers: int) -> str:
    """Return a text of the numbered sentences, each a paragraph."""
    return "\n\n".join(SENTENCES[number] for number in numbers)


def report(text: str, outlet: str, day: str | None = "2032-03-10", **fields: Any) -> Article:
    """Return a report of an outlet and a day."""
    return replace(article(text, day, outlet), **fields)
