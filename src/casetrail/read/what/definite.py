"""Whether a noun is of somebody in particular, though its sentence names nobody."""

from casetrail.lang import en
from casetrail.read.what.clause import Clauses

_NEVER_COUNTED = frozenset({"extradition", "asylum", "bail"})


def is_of_someone(clauses: Clauses, noun: int) -> bool:
    """``the extradition was approved``: of somebody told before; not "41 requests"."""
    parsed = clauses.parsed
    if parsed.tokens[noun].tag not in ("NN", "NNP"):
        return False
    determiners = parsed.with_relation(noun, "det")
    if any(parsed.words[one] in en.words("vague_determiners") for one in determiners):
        return False
    owned = parsed.with_relation(noun, "nmod:poss")
    return bool(determiners or owned) or parsed.words[noun] in _NEVER_COUNTED


def is_definite(clauses: Clauses, noun: int) -> bool:
    """``the request``, ``US requests to extradite her``; not ``a request``."""
    parsed = clauses.parsed
    determiners = {parsed.words[one] for one in parsed.with_relation(noun, "det")}
    if not determiners.isdisjoint({"a", "an", "any", "no"}):
        return False
    tag = parsed.tokens[noun].tag
    return tag == "NN" or (
        tag == "NNS" and bool(parsed.with_relation(noun, "nmod:poss", "compound"))
    )
