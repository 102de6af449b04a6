"""What a person types into a search box, as a query that FTS5 cannot misread."""

import re

from casetrail.errors import UsageError

_PART = re.compile(r'"([^"]*)"|([^"\s]+)')
_WORD = re.compile(r"[^\W_]")


def match_of(query: str) -> str:
    """Return the FTS5 expression that finds what holds every word and "phrase" of ``query``.

    A word that ends in ``*`` finds all that begin so. UsageError when there is nothing to find.
    """
    # SQLite would end the expression at a NUL.
    query = query.replace("\0", " ")
    if query.count('"') % 2:
        raise UsageError(f"The search {query!r} has a quotation mark that does not close. Close it")
    terms = [_term(phrase or word) for phrase, word in _PART.findall(query)]
    found = " ".join(term for term in terms if _WORD.search(term))
    if not found or not _is_text(found):
        raise UsageError(f"The search {query!r} holds no word to look for. Give at least one")
    return found


def _term(words: str) -> str:
    return f'"{words[:-1]}" *' if words.endswith("*") else f'"{words}"'


def _is_text(query: str) -> bool:
    try:
        query.encode()
    except UnicodeEncodeError:
        return False
    return True
