"""An event in the report's own words: its clause, what only leads to it or hangs on it left out."""

import re

from casetrail.lang.en.inflect import verb_list
from casetrail.read.sheet import Sheet
from casetrail.read.what.clause import Clauses
from casetrail.types import Span

_LEFT_OUT = frozenset(
    ("advcl", "parataxis", "mark", "cc", "punct", "advcl:relcl", "acl:relcl", "discourse",
     "vocative", "appos", "dep", "list", "orphan", "reparandum", "cc:preconj", "ccomp", "csubj")
)  # fmt: skip
_LONGEST = 220
_RELATIVES = frozenset({"which", "who", "whom"})
_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]{2,30}(?:,[^—–()\n]{1,30})?(?:\s*\([^)\n]{1,30}\))?\s+[—–-]{1,2}\s+"
)
_OPENING = re.compile(
    r"^(?:(?:First|Second|Finally),\s+|(?:However|But|And|Meanwhile|Still|Moreover|Then|Also|So|Yet"
    r"|That|If|After|Where|When|Whether|Because)\b,?\s+)",
    re.IGNORECASE,
)


def clause_words(sheet: Sheet, clauses: Clauses, head: int, *, with_subject: bool = True) -> str:
    """Return the words of the clause or noun phrase that ``head`` heads, at most 220 characters."""
    head = _whole_verb(clauses, head)
    words = {one for one in _words(clauses, head) if clauses.parsed.words[one] not in _RELATIVES}
    subject = clauses.subject(head) if clauses.parsed.tokens[head].part != "NOUN" else None
    if not with_subject:
        words -= _words(clauses, subject) if subject is not None else set()
        subject = None
    if subject is not None and subject not in words:
        words |= _words(clauses, subject) - set(clauses.parsed.with_relation(subject, "case"))
    words -= _stray(clauses, head, subject)
    if clauses.parsed.tokens[head].part == "NOUN" and not clauses.parsed.with_relation(head, "cop"):
        words -= set(clauses.parsed.with_relation(head, "case"))
    text = _joined(sheet, clauses, sorted(words))
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"


def wanted_words(sheet: Sheet, clauses: Clauses, head: int) -> str:
    """Return the words of what somebody is asked to do, whoever is asked left out."""
    own = set()
    for child in clauses.parsed.with_relation(head, "nsubj", "nsubj:pass", "mark", "case"):
        own |= _words(clauses, child)
    return _joined(sheet, clauses, sorted(_words(clauses, head) - own))


def _stray(clauses: Clauses, head: int, subject: int | None) -> set[int]:
    """``Added to this is that he is planning``: a verb before the subject and one after."""
    helpers = clauses.parsed.with_relation(head, "cop", "aux")
    if not any(clauses.parsed.tokens[one].relation == "cop" for one in helpers):
        return set()
    before = {one for one in helpers if subject is not None and one < subject}
    return before if len(before) < len(helpers) else set()


def phrases(sheet: Sheet, clauses: Clauses, head: int) -> dict[int, str]:
    """Return the words of each of the noun phrases that "and" joins, by their heads.

    What stands behind the last is its own, wherever a parse hangs it: "war crimes and crimes
    against humanity".
    """
    words = sorted(_words(clauses, head))
    starts = {one: min(_words(clauses, one)) for one in clauses.joined(head)}
    heads = [head, *sorted(starts, key=starts.__getitem__)]
    told = {}
    for one, following in zip(heads, [*heads[1:], None], strict=True):
        first = starts.get(one, words[0])
        last = starts[following] if following is not None else words[-1] + 1
        told[one] = _joined(sheet, clauses, [word for word in words if first <= word < last])
    return told


def _words(clauses: Clauses, head: int) -> set[int]:
    parsed = clauses.parsed
    found, waiting = {head}, [head]
    while waiting:
        above = waiting.pop()
        for child in parsed.children[above]:
            token = parsed.tokens[child]
            if token.relation in _LEFT_OUT and not _kept(clauses, above, child, head):
                continue
            if token.relation == "conj" and above == head and token.part in ("VERB", "AUX"):
                continue
            found.add(child)
            waiting.append(child)
    return found


def _kept(clauses: Clauses, above: int, child: int, head: int) -> bool:
    """Marks inside a name or a list of nouns, and the "to" of an infinitive, stay."""
    parsed = clauses.parsed
    relation = parsed.tokens[child].relation
    if relation == "punct":
        return parsed.words[child] in ("'", "’", "-", "–", "$", "%") or (
            above != head and parsed.words[child] == ","
        )
    if relation == "mark":
        return above != head or _is_to_come(clauses, head, child)
    if relation == "advcl":  # "ruled to uphold it"
        return above == head and parsed.words[head] in verb_list("ruling_verbs") and child > head
    if relation == "appos":  # "the editor Mara Venn"
        return child == above + 1
    if relation in ("cc", "cc:preconj"):
        return parsed.tokens[above].part in ("NOUN", "PROPN", "ADJ") or above != head
    return relation == "ccomp" and above == head and child > head


def _is_to_come(clauses: Clauses, head: int, mark: int) -> bool:
    """``is due to be sentenced``; a headline's ``Venn to be deported``."""
    word, root = clauses.parsed.words[mark], clauses.parsed.tokens[head].relation == "root"
    return word == "due" or (word == "to" and root)


def _without_loose_commas(clauses: Clauses, words: list[int]) -> list[int]:
    """Leave out the commas around what is left out."""
    held = set(words)
    loose = (one for one in words if one - 1 not in held or one + 1 not in held)
    return sorted(held - {one for one in loose if clauses.parsed.words[one] == ","})


def _joined(sheet: Sheet, clauses: Clauses, words: list[int]) -> str:
    """Put words together; those that stand side by side keep what is between them."""
    tokens, text = clauses.parsed.tokens, sheet.text
    out = ""
    last: Span | None = None
    for index in _without_loose_commas(clauses, words):
        span = tokens[index].span
        if span.stop <= _dateline_end(sheet, span):
            continue
        if last is not None:
            between = text[last.stop : span.start]
            out += between if not between.strip() and len(between) < len("  ") else " "
        out += span.of(text)
        last = span
    plain = " ".join(out.split()).strip(' ,;:—–-“”"').replace(" ,", ",")
    return _OPENING.sub("", plain)


def _dateline_end(sheet: Sheet, span: Span) -> int:
    """Return where the dateline of a paragraph ends: ``KOLVO, 3 May (Agency) - Okon was freed``."""
    paragraph = sheet.paragraphs[sheet.paragraph_at(span.start)]
    found = _DATELINE.match(sheet.text, paragraph.start, paragraph.stop)
    return found.end() if found else 0


def _whole_verb(clauses: Clauses, head: int) -> int:
    """``did not want to attend``: the verb that another's infinitive hangs on."""
    parsed = clauses.parsed
    token = parsed.tokens[head]
    if token.relation == "acl" and token.tag == "VB":
        return token.head  # "Russia's decision to grant her asylum"
    if token.relation == "obj" and parsed.words[token.head] in verb_list("facing_verbs"):
        return token.head  # "she faces extradition"
    while _hangs_on_a_verb(clauses, head):
        head = parsed.tokens[head].head
    return head


def _hangs_on_a_verb(clauses: Clauses, head: int) -> bool:
    """``want to attend``, ``ruled on Friday to uphold it``; not ``flew to Vell to seek asylum``."""
    token = clauses.parsed.tokens[head]
    ruled = clauses.parsed.words[token.head] in verb_list("ruling_verbs")
    bound = token.relation == "xcomp" or (token.relation == "advcl" and ruled)
    above = clauses.parsed.tokens[token.head].part
    return bound and token.tag in ("VB", "VBG") and above in ("VERB", "ADJ", "AUX")
