"""Capitalised words that name nobody by themselves: "the Secretary" describes, it does not name."""

ARTICLES = frozenset({"the", "a", "an", "this", "that"})
TITLES = frozenset(
    ("mr", "mrs", "ms", "dr", "president", "secretary", "senator", "speaker", "general",
     "director", "minister", "chairman", "chief", "justice", "judge", "king", "queen", "prince",
     "emperor", "governor", "mayor", "chancellor", "ambassador", "congressman", "congresswoman",
     "professor", "doctor", "officer", "captain", "whip", "founder", "prime", "vice", "deputy",
     "foreign", "attorney", "commissioner", "executive", "librarian")
)  # fmt: skip


def is_title(words: str) -> bool:
    """Say whether ``words`` are titles and nothing else: "Mr. Chief Justice", "Senators"."""
    parts = words.replace(".", " ").casefold().split()
    bare = [part for part in parts if part not in ARTICLES]
    return all(part in TITLES or part.removesuffix("s") in TITLES for part in bare)


def article_length(words: str) -> int:
    """Return how many characters a leading "the" takes: it is no part of a name."""
    first, gap, rest = words.partition(" ")
    return len(first) + len(gap) if rest and first.casefold() == "the" else 0
