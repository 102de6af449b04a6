"""Names: runs of capitalised words, taken apart into title and name, with their kind.

Plain rules, precise rather than complete: a run whose kind nothing tells is left alone.
"""

from collections.abc import Mapping
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.name_kinds import kind_of, split_title, without_title
from casetrail.read.person_signs import evidence_of_person
from casetrail.read.runs import Run, find_runs
from casetrail.read.sheet import Sheet
from casetrail.read.votes import kinds_by_vote
from casetrail.types import ActorKind, Gender, MentionClaim, NamedSpan, Span

_LONGEST_NAME = 4
"""Words: a longer run is seldom one name."""


class Name(NamedTuple):
    """A name in the text: the run's tokens, where the name proper begins, and what it is."""

    first: int
    """Index of the run's first token, title included."""
    start: int
    """Index of the first token of the name proper."""
    stop: int
    """Index past the last token."""
    kind: ActorKind
    title: str | None
    gender: Gender | None


def find_names(sheet: Sheet, seen: tuple[NamedSpan, ...] = ()) -> tuple[Name, ...]:
    """Return the names of an article in order. Headlines in capitals are passed over.

    ``seen`` is what the model takes for names: it tells the kind where words and titles do not.
    """
    runs = [_as_seen(sheet, run, seen) for run in find_runs(sheet)]
    untitled = [without_title(sheet, run) for run in runs]
    persons = evidence_of_person(sheet, untitled)
    kinds: dict[str, ActorKind] = dict.fromkeys(persons, "person")
    kinds |= kinds_by_vote(sheet, untitled, seen)
    papers = filter(None, (sheet.article.outlet, sheet.article.credit))
    kinds |= dict.fromkeys(papers, "organisation")
    named = (_name(sheet, run, kinds) for run in runs)
    return tuple(name for name in named if name)


def _as_seen(sheet: Sheet, run: Run, seen: tuple[NamedSpan, ...]) -> Run:
    """``Mara Venn Calls For Release``: of a long run the name that the model sees."""
    if run.stop - run.start <= _LONGEST_NAME:
        return run
    whole = Span(sheet.tokens[run.start].start, sheet.tokens[run.stop - 1].stop)
    inside = [one for one in seen if whole.covers(one.span) and one.kind == "person"]
    if len(inside) != 1 or sheet.index(inside[0].span.start) != run.start:
        return run
    return Run(run.start, sheet.index(inside[0].span.stop))


def mention_of(sheet: Sheet, name: Name) -> MentionClaim:
    """Return the claim that these words name an actor."""
    span = Span(sheet.tokens[name.start].start, sheet.tokens[name.stop - 1].stop)
    return MentionClaim(
        id=sheet.claim_id("mention", span),
        article=sheet.article.id,
        sentence=(sentence := sheet.evidence([span])),
        paragraph=sheet.paragraph_at(sentence.start),
        span=span,
        text=span.of(sheet.text),
        form="named",
        actor_kind=name.kind,
        name=span.of(sheet.text),
        title=name.title,
        gender=name.gender,
        oblique=_oblique(sheet, name),
        quoted=sheet.quotation_at(span.start) is not None,
        bracketed=sheet.text[max(0, span.start - len(" (")) : span.start] == " (",
    )


def _oblique(sheet: Sheet, name: Name) -> bool:
    """``Venn's lawyer``; ``While Venn waited, ...``."""
    if name.stop < len(sheet.tokens) and sheet.tokens[name.stop].low in {"'s", "'"}:
        return True
    first, _ = sheet.bounds(sheet.tokens[name.start].start)
    if any(token.text == "," for token in sheet.tokens[first : name.start]):
        return False
    opener, before = sheet.tokens[first].low, sheet.tokens[max(first, name.first - 1)].low
    adjunct = opener in en.words("adjunct_openers") and before in en.words("source_links")
    return opener in en.words("subordinators") or adjunct


def _generic(sheet: Sheet, start: int, stop: int) -> bool:
    """``the Government``, ``the Court``: one word that names no one body."""
    word = sheet.tokens[start].text
    generic = en.words("organisation_words") | {"Government", "Administration"}
    return stop - start == 1 and word in generic - en.words("bodies_by_one_word")


def _name(sheet: Sheet, run: Run, kinds: Mapping[str, ActorKind]) -> Name | None:
    title_end, title, gender = split_title(sheet, run)
    start = run.start if title_end is None else title_end
    kind = kind_of(sheet, Run(start, run.stop), titled=title is not None, kinds=kinds)
    if kind is None or start >= run.stop or kind == "document" or _generic(sheet, start, run.stop):
        return None
    if kind != "person" and sheet.tokens[run.stop - 1].low in en.words("person_nouns"):
        return None  # "the U.S. Ambassador": an office, nobody's name
    return Name(run.start, start, _without_suffix(sheet, start, run.stop), kind, title, gender)


def _without_suffix(sheet: Sheet, start: int, stop: int) -> int:
    """Leave out what follows a name without being part of it: QC, MP, Jr, III."""
    while stop - 1 > start and sheet.tokens[stop - 1].text.strip(".") in en.words("suffixes"):
        stop -= 1
    return stop
