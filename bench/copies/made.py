"""Made-up reports: the sample's, edited as desks edit agency texts, and others of its words."""

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from bench.sample.run import gathered
from casetrail.text.ids import article_id, sha256
from casetrail.types import Article

_NOTE = "This is a developing story and will be updated. Read more of our reports on this case."


class Made(NamedTuple):
    """A report, the text that it was made from, and how."""

    article: Article
    base: str
    edit: str


def bases() -> list[str]:
    """Return the texts of the sample's English reports, each once. Raises SourceError."""
    english = (one for one in gathered().values() if one.language == "en" and not one.credit)
    return sorted({one.text for one in english if len(one.text.split()) >= 80})


def edited(seed: int) -> Iterator[Made]:
    """Yield each text as it is and after every edit, each in a paper of its own, on one day."""
    random, texts = Random(seed), bases()
    words = vocabulary(texts)
    for number, text in enumerate(texts):
        yield Made(_article(text, f"Original {number}"), str(number), "none")
        for name, edit in EDITS.items():
            copy = edit(text, words, random)
            yield Made(_article(copy, f"{name} {number}"), str(number), name)


def own_reports(seed: int) -> Iterator[Made]:
    """Yield reports of different papers' own words, in pairs that quote the same two passages."""
    random, texts = Random(seed), bases()
    words = vocabulary(texts)
    for number, text in enumerate(texts):
        said = " ".join(_mixed(text.split(), 90, random))
        for side in "ab":
            pieces = [_mixed(words, 80, random) for _ in range(3)]
            own = [" ".join(piece) + "." for piece in pieces]
            whole = f"{own[0]}\n\n“{said},” he said.\n\n{own[1]}\n\n{own[2]}\n\n{_NOTE}"
            yield Made(_article(whole, f"Own {number}{side}"), f"{number}{side}", "own")


def many(count: int, seed: int) -> list[Article]:
    """Return ``count`` reports of 20 papers, one in ten of them a copy with changes of another."""
    random = Random(seed)
    words = vocabulary(bases())
    found: list[Article] = []
    for number in range(count):
        if number % 10 == 9:
            text = _change(random.choice(found).text, words, random, 0.03)
        else:
            text = " ".join(_mixed(words, random.randint(150, 900), random))
        found.append(_article(f"{text}\n\n{_NOTE}", f"Paper {number % 20} of {number // 20}"))
    return found


def vocabulary(texts: list[str]) -> list[str]:
    """Return all words of the texts, the common ones as often as they come."""
    return [word for text in texts for word in text.split()]


def _article(text: str, outlet: str) -> Article:
    return Article(
        id=article_id(text, outlet),
        text=text,
        sha256=sha256(text),
        outlet=outlet,
        published="2032-03-10",
        language="en",
    )


def _mixed(words: list[str], count: int, random: Random) -> list[str]:
    return [random.choice(words).strip("“”\"'") for _ in range(count)]


def _change(text: str, words: list[str], random: Random, share: float) -> str:
    """Return the text with one word in so many replaced, paragraphs as they were."""
    lines = (line.split(" ") for line in text.split("\n"))
    swapped = (
        [random.choice(words) if word and random.random() < share else word for word in line]
        for line in lines
    )
    return "\n".join(" ".join(line) for line in swapped)


def _cut(text: str, words: list[str], random: Random) -> str:
    """Return the first half of the paragraphs."""
    paragraphs = [one for one in text.split("\n") if one.strip()]
    return "\n\n".join(paragraphs[: max(2, len(paragraphs) // 2)])


def _hole(text: str, words: list[str], random: Random) -> str:
    """Return the text without three of ten of its paragraphs."""
    paragraphs = [one for one in text.split("\n") if one.strip()]
    return "\n\n".join(one for at, one in enumerate(paragraphs) if at % 10 not in (2, 5, 8))


def _lead(text: str, words: list[str], random: Random) -> str:
    """Return the text with a first paragraph of other words, and the paper's note."""
    _, _, rest = text.partition("\n")
    return " ".join(_mixed(words, 35, random)) + f".\n\n{rest.strip()}\n\n{_NOTE}"


def _both(text: str, words: list[str], random: Random) -> str:
    """Return the text cut, with a new lead and one word in twenty changed."""
    return _change(_lead(_hole(text, words, random), words, random), words, random, 0.05)


def _words(share: float) -> Callable[[str, list[str], Random], str]:
    return lambda text, words, random: _change(text, words, random, share)


EDITS: dict[str, Callable[[str, list[str], Random], str]] = {
    "cut": _cut,
    "hole": _hole,
    "lead": _lead,
    "lead_and_words": _both,
    "words_05": _words(0.05),
    "words_10": _words(0.10),
    "words_20": _words(0.20),
    "words_30": _words(0.30),
}
