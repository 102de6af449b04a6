"""Judgements of lines: what a person decided of one line, held on every claim it has now."""

import msgspec

from casetrail.corrections.made import Author
from casetrail.corrections.opened import Opened
from casetrail.errors import UsageError
from casetrail.replay import check_value
from casetrail.types import (
    Anchor,
    Article,
    ClaimKind,
    Conflict,
    Judgement,
    Line,
    Procedure,
    Rejected,
    Span,
    Verdict,
)


def on_line(
    opened: Opened,
    line: Line | Rejected,
    author: Author,
    verdict: Verdict,
    others: tuple[Anchor, ...] = (),
    **more: str | None,
) -> list[Judgement]:
    """Return the judgements that say ``verdict`` of a line: one for each kind of claim it has.

    A procedure is worked out from its steps: what is said of it is said of the step that it stands
    at. ``others`` are mentions of whoever a field names; ``more`` field, value and reason.
    UsageError when it stands at none, or a field is given that such a line has not.
    """
    by_kind: dict[ClaimKind, list[str]] = {}
    for claim in _claims_of(opened, line):
        kind: ClaimKind = opened.claims[claim].__struct_config__.tag  # type: ignore[assignment]
        by_kind.setdefault(kind, []).append(claim)
    if verdict == "edit":
        for kind in by_kind:
            check_value(kind, more.get("field") or "", more.get("value") or "")
    return [
        author.judges(verdict, kind, opened.anchors(claims), others=others, **more)
        for kind, claims in by_kind.items()
    ]


def of_witness(
    opened: Opened, line: Line, claim: str, author: Author, reason: str | None
) -> Judgement:
    """Return the judgement that one report of a line does not say it; the line keeps the others.

    UsageError when the line has no such claim.
    """
    (id_,) = [_member(line, claim)]
    kind: ClaimKind = opened.claims[id_].__struct_config__.tag  # type: ignore[assignment]
    return author.judges("reject", kind, opened.anchors([id_]), field="witness", reason=reason)


def merged(opened: Opened, one: Line, other: Line, author: Author) -> Judgement:
    """Return the judgement that two lines say the same; UsageError when they cannot."""
    if type(one) is not type(other) or isinstance(one, Procedure):
        raise UsageError("Only two statements, two events or two requests can be one line")
    if one.id == other.id:
        raise UsageError(f"{one.id} is one line already")
    return _pair(opened, author, "same", one.members, other.members)


def split(opened: Opened, line: Line, claims: list[str], author: Author) -> Judgement:
    """Return the judgement that some claims of a line say something else than its others.

    UsageError when the line has no such claims, or no others.
    """
    out = [_member(line, claim) for claim in claims]
    rest = [member for member in line.members if member not in out]
    if isinstance(line, Procedure) or not rest:
        raise UsageError(f"{line.id} would have no report left. Leave at least one in it")
    return _pair(opened, author, "different", out, rest)


def explained(opened: Opened, conflict: Conflict, author: Author, reason: str) -> Judgement:
    """Return the judgement that a conflict is none, for a reason."""
    claims = [claim for side in conflict.sides for claim in side.claims]
    kind: ClaimKind = opened.claims[claims[0]].__struct_config__.tag  # type: ignore[assignment]
    return author.judges(
        "explain", kind, opened.anchors(claims), field=conflict.field, reason=reason
    )


def added(
    article: Article, words: str, kind: ClaimKind, fields: dict[str, str], author: Author
) -> Judgement:
    """Return the judgement that adds a line resting on ``words`` of ``article``.

    UsageError when they do not stand there exactly once, or a field cannot hold its value.
    """
    for field, value in fields.items():
        check_value(kind, field, value)
    start = article.text.find(words)
    if not words.strip() or start < 0:
        raise UsageError(f"{words!r} does not stand in that report. Copy it from `casetrail text`")
    if article.text.find(words, start + 1) >= 0:
        raise UsageError(f"{words!r} stands there more than once. Give more of the sentence")
    anchor = Anchor(sha256=article.sha256, span=Span(start, start + len(words)))
    value = msgspec.json.encode(fields).decode()
    return author.judges("add", kind, (anchor,), value=value)


def _claims_of(opened: Opened, line: Line | Rejected) -> tuple[str, ...]:
    if not isinstance(line, Procedure):
        return line.members
    stands = next((e for e in opened.casefile.events if e.id == line.stands_at), None)
    if stands is None:
        raise UsageError(f"{line.id} stands at no step. Correct its steps instead")
    return stands.members


def _member(line: Line, given: str) -> str:
    found = [member for member in line.members if given and member.startswith(given)]
    if len(found) != 1:
        raise UsageError(f"{given}: the line {line.id} has {len(found)} readings that begin so")
    return found[0]


def _pair(
    opened: Opened,
    author: Author,
    verdict: Verdict,
    one: tuple[str, ...] | list[str],
    other: tuple[str, ...] | list[str],
) -> Judgement:
    kind: ClaimKind = opened.claims[one[0]].__struct_config__.tag  # type: ignore[assignment]
    return author.judges(verdict, kind, opened.anchors(one), others=opened.anchors(other))
