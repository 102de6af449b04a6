"""Conflicts over who said something: the same words, given to two people."""

import pytest

from tests.assemble.disagreeing import found, values

WORDS = "The harbour council hid seven secret contracts from every honest auditor in Lorvania"
LONGER = f"{WORDS}, and nobody resigned afterwards"
OTHER = "Our lawyers will appeal against this ruling before the supreme court of Lorvania in June"


def said(who: str, words: str = WORDS) -> str:
    return f"“{words},” {who} said."


BOTH = {"Mara Venn", "Ilya Okon"}
CONFLICT = {
    "the same words": (said("Mara Venn"), said("Ilya Okon")),
    "in capitals, with other marks": (said("Mara Venn"), said("Ilya Okon", WORDS.upper())),
    "one has more of them": (said("Mara Venn", LONGER), said("Ilya Okon")),
    "one quotes in part": (
        said("Mara Venn"),
        f"Ilya Okon said that the “{WORDS[4:]}”.",
    ),
    "beside other words": (
        said("Mara Venn") + " " + said("Mara Venn", OTHER),
        said("Ilya Okon"),
    ),
}
NO_CONFLICT = {
    "one speaker": (said("Mara Venn"), "Mara Venn spoke. " + said("Venn")),
    "other words": (said("Mara Venn"), said("Ilya Okon", OTHER)),
    "words too few to be one's own": (
        said("Mara Venn", "This is a sad day for justice"),
        said("Ilya Okon", "This is a sad day for justice"),
    ),
    "a phrase of many": (said("Mara Venn"), said("Ilya Okon"), said("Lotte Brandt")),
    "no name": (said("Mara Venn"), said("a lawyer")),
    "a pronoun": (said("Mara Venn"), "Ilya Okon left. " + said("he")),
    "a body and who speaks for it": (said("Mara Venn"), said("the Foreign Ministry")),
    "quoted by the other": (
        said("Mara Venn"),
        f"Ilya Okon said, quoting Mara Venn: “{WORDS}.”",
    ),
    "paraphrased": (said("Mara Venn"), f"Ilya Okon said that {WORDS.lower()}."),
    "one report": (said("Mara Venn") + " " + said("Ilya Okon"),),
    "a slip of spelling": (said("Mara Venn"), said("Marra Venn")),
}


def of(*texts: str) -> list[tuple[str, list[str]]]:
    reports = [
        (text, f"2032-03-0{number + 1}", f"Paper {number}") for number, text in enumerate(texts)
    ]
    return values(found(*reports))


@pytest.mark.parametrize("texts", CONFLICT.values(), ids=CONFLICT)
def test_two_people_said_the_same(texts: tuple[str, ...]) -> None:
    (kind, sides), *rest = of(*texts)
    assert (kind, set(sides), rest) == ("attribution", BOTH, [])


@pytest.mark.parametrize("texts", NO_CONFLICT.values(), ids=NO_CONFLICT)
def test_no_two_people_said_the_same(texts: tuple[str, ...]) -> None:
    assert of(*texts) == []


def test_the_hint_names_whom_the_later_report_names() -> None:
    reports = [(said("Mara Venn"), "2032-03-01", "The Courier")]
    reports.append((said("Ilya Okon"), "2032-03-03", "Harbour Post"))
    (conflict,) = found(*reports)
    later = "the later report (Harbour Post, 3 March 2032) says that Ilya Okon said it"
    assert conflict.hint == later
