"""What a complaint or a sanction needs beside its verb: a forum, a wrong, a list."""

from collections.abc import Callable

from casetrail.lang import en
from casetrail.read.what.clause import Clauses


def words_under(clauses: Clauses, head: int) -> str:
    """Return all words below a token, itself among them, in order."""
    under, waiting = {head}, [head]
    while waiting:
        children = clauses.parsed.children[waiting.pop()]
        under.update(children)
        waiting += children
    return " ".join(clauses.parsed.words[one] for one in sorted(under))


def _is_forum(clauses: Clauses, index: int) -> bool:
    words = words_under(clauses, index)
    return any(forum in words for forum in en.words("forums")) or words in ("un", "the un")


def to_a_forum(clauses: Clauses, verb: int) -> bool:
    """``complained to the UN Committee against Torture``, ``took it to the rights court``."""
    put = (word for case, word in clauses.obliques(verb) if case in ("to", "before"))
    return any(_is_forum(clauses, word) for word in put)


def _a_forum_finds(clauses: Clauses, verb: int) -> bool:
    """``the UN working group found her detention arbitrary``."""
    agent = clauses.agent(verb)
    if agent is None or not _is_forum(clauses, agent):
        return False
    words = words_under(clauses, verb)
    return any(wrong in words for wrong in en.words("wrongs"))


def _from_entering(clauses: Clauses, verb: int) -> bool:
    words = words_under(clauses, verb)
    return any(one in words for one in ("from entering", "from travelling to", "from traveling to"))


def _on_a_list(clauses: Clauses, verb: int) -> bool:
    words = words_under(clauses, verb)
    return "sanctions" in words and ("list" in words or "under sanctions" in words)


def _off_a_list(clauses: Clauses, verb: int) -> bool:
    if clauses.parsed.words[verb].startswith("delist"):
        return True
    return clauses.oblique(verb, "from") is not None and _on_a_list(clauses, verb)


FORUM_NEEDS: dict[str, Callable[[Clauses, int], bool]] = {
    "to a forum": to_a_forum,
    "a forum finds a wrong": _a_forum_finds,
    "from entering": _from_entering,
    "on a sanctions list": _on_a_list,
    "from a sanctions list": _off_a_list,
}
