"""Whether something happened, by the words above and beside it, and the word that says so.

A path is climbed from the event's word to the root of its sentence. Negation, modal verbs and
the words that govern it each weaken what is asserted; the weakest on the way counts.
"""

from casetrail.lang.en.inflect import verb_list
from casetrail.read.parsed import Parsed
from casetrail.read.what.beside import PLAIN, Asserted, beside, governors, listed
from casetrail.types import Factuality

_CLAUSES = frozenset({"acl:relcl", "advcl:relcl", "parataxis", "appos"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj"})
_INSIDE = frozenset({"compound", "nmod:poss", "amod", "flat", "nmod:desc"})
_AFTER = frozenset({"after", "since", "following", "during"})
_TELLING_CLAUSES = frozenset({"after", "since", "when", "because", "as", "while", "once"})
_SHARING = frozenset({"", "by", "in", "through"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_HAVE = frozenset({"has", "have", "had", "is", "are", "was", "were"})
_ORDER: tuple[Factuality, ...] = ("happened", "planned", "possible", "alleged", "did_not_happen")
_LONGEST = 12


def asserted(parsed: Parsed, event: int) -> Asserted:
    """Return how the sentence tells the event whose word is the token ``event``."""
    told = PLAIN
    index, steps, own = event, 0, True
    while steps < _LONGEST:
        told = _with_beside(parsed, told, index) if own else told
        token = parsed.tokens[index]
        if token.head == index or token.relation in _CLAUSES or _is_reduced(parsed, index):
            break
        above = _above(parsed, index, token.head)
        if above is None or _stands_apart(parsed, index):
            break
        told = _weaker(told, above)
        if token.relation == "advcl" and not _goes_on(parsed, index):
            break
        own = token.relation != "conj" or _is_bare(parsed, index)
        index, steps = token.head, steps + 1
    return told


def _above(parsed: Parsed, index: int, head: int) -> Asserted | None:
    """Return what the word above says; None where the clause is told in its own right."""
    relation = parsed.tokens[index].relation
    if relation == "conj":
        return PLAIN
    if relation != "advcl" or _is_complement(parsed, index):
        return _governed(parsed, index, head)
    if _shares(parsed, index):
        return PLAIN
    return None if _opener(parsed, index) in _TELLING_CLAUSES else _purpose(parsed, index)


def _stands_apart(parsed: Parsed, index: int) -> bool:
    """``denied her appeal against the extension``, ``unclear where she was after her release``.

    What is said above is said of something else.
    """
    apart = _case(parsed, index) in _AFTER | {"against"}
    return parsed.tokens[index].part == "NOUN" and apart


def _goes_on(parsed: Parsed, index: int) -> bool:
    return _is_complement(parsed, index) or _shares(parsed, index)


def presupposed(parsed: Parsed, noun: int) -> Asserted:
    """Return how a noun is told that takes its event for granted: "Lorvania's request".

    Only what stands beside it, and a verb of making or awaiting it, can say that it is not there.
    """
    told = beside(parsed, noun)
    token = parsed.tokens[noun]
    made = parsed.words[token.head] in listed("making")
    if made and token.relation in ("obj", "nsubj:pass", "obl"):
        return _weaker(told, asserted(parsed, token.head))
    return told


def _weaker(one: Asserted, other: Asserted) -> Asserted:
    return max(one, other, key=lambda told: _ORDER.index(told.factuality))


def _with_beside(parsed: Parsed, told: Asserted, index: int) -> Asserted:
    """Add what stands beside a word above the event; "not" denies with some words only."""
    found = beside(parsed, index)
    denied = found.factuality == "did_not_happen" and told.factuality in ("possible", "planned")
    if denied and parsed.words[index] not in listed("denied"):
        return told
    return _weaker(told, found)


def _shares(parsed: Parsed, index: int) -> bool:
    """``acted by refusing it``, ``convicted her, sentencing her``: as sure as its verb."""
    return parsed.tokens[index].tag == "VBG" and _opener(parsed, index) in _SHARING


def _is_complement(parsed: Parsed, index: int) -> bool:
    """``is open to pardoning her``: what an adjective is about."""
    marks = [parsed.words[mark] for mark in parsed.with_relation(index, "mark")]
    head = parsed.tokens[parsed.tokens[index].head]
    return head.part == "ADJ" and (not marks or marks[0] in ("to", "of", "about"))


def _is_reduced(parsed: Parsed, index: int) -> bool:
    """``the appeal filed by her``, ``the man facing charges``: told in its own right."""
    token = parsed.tokens[index]
    participle = token.relation == "acl" and token.tag in ("VBN", "VBG", "VBD")
    return participle and not parsed.with_relation(index, "mark")


def _is_bare(parsed: Parsed, index: int) -> bool:
    """``will appeal and seek bail``: a bare second verb shares what stands before the first.

    ``was not charged and left``: a second verb with its own tense does not.
    """
    token = parsed.tokens[index]
    if token.part == "NOUN":
        return True
    own = parsed.with_relation(index, "aux", "nsubj") or _is_finite(parsed, index)
    return token.tag in ("VB", "VBN", "VBG") and not own


def _opener(parsed: Parsed, index: int) -> str:
    marks = parsed.with_relation(index, "mark")
    return parsed.words[marks[0]] if marks else ""


def _purpose(parsed: Parsed, index: int) -> Asserted:
    """``flew to Moscow to seek asylum``, ``without being charged``."""
    words = {parsed.words[mark]: mark for mark in parsed.with_relation(index, "mark")}
    if "without" in words:
        return Asserted("did_not_happen", words["without"])
    ruled = parsed.words[parsed.tokens[index].head] in verb_list(
        "ruling_verbs"
    )  # "ruled on Friday to uphold it"
    bare = parsed.tokens[index].tag == "VB" or "be" in _helpers_of(parsed, index)
    if "to" in words and bare and not ruled:
        return Asserted("possible", words["to"])
    return PLAIN


def _is_base(parsed: Parsed, index: int) -> bool:
    """``requested that Lorvania issue a warrant``; not "demanded to know why she was held"."""
    return parsed.tokens[index].tag in ("VB", "VBP") and not _helpers_of(parsed, index)


def _helpers_of(parsed: Parsed, index: int) -> set[str]:
    return {parsed.words[one] for one in parsed.with_relation(index, "aux", "aux:pass", "cop")}


def _governed(parsed: Parsed, index: int, head: int) -> Asserted:
    """Return what the word that governs another says of it."""
    relation = parsed.tokens[index].relation
    if relation in _SUBJECTS:
        return _as_subject(parsed, head)
    if relation in _INSIDE or (relation == "obl" and _case(parsed, index) in _AFTER):
        return PLAIN
    if _is_yet_to(parsed, index, head):
        return Asserted("did_not_happen", head)
    told = governors().get(parsed.words[head])
    demanded = parsed.words[head] in verb_list("demanding_verbs") and _is_base(parsed, index)
    reported = relation == "ccomp" and parsed.tokens[head].part == "VERB" and not demanded
    if told is None or (reported and told != "did_not_happen" and _is_finite(parsed, index)):
        return PLAIN
    return Asserted(told, head)


def _is_finite(parsed: Parsed, index: int) -> bool:
    helpers = parsed.with_relation(index, "aux", "aux:pass", "cop")
    finite = any(parsed.tokens[one].tag in _FINITE for one in (index, *helpers))
    return finite or any(parsed.words[one] in _HAVE for one in helpers)


def _as_subject(parsed: Parsed, head: int) -> Asserted:
    """``the extradition was blocked``, ``an arrest is likely``; others leave it as it is."""
    word = parsed.words[head]
    if word in listed("averting"):
        return Asserted("did_not_happen", head)
    told = governors().get(word)
    if parsed.tokens[head].part == "ADJ" and told in ("possible", "planned"):
        return Asserted(told, head)
    return PLAIN


def _case(parsed: Parsed, index: int) -> str:
    found = parsed.with_relation(index, "case")
    return parsed.words[found[0]] if found else ""


def _is_yet_to(parsed: Parsed, index: int, head: int) -> bool:
    """``has yet to be charged``."""
    yet = (child for child in parsed.children[head] if parsed.words[child] == "yet")
    return parsed.words[head] in _HAVE and any(child < index for child in yet)
