"""Case files by hand: made-up people, and spans found by the words they cover."""

from typing import Any

from casetrail.text.ids import article_id, claim_id, sha256
from casetrail.types import (
    Act,
    Actor,
    ActorKind,
    Article,
    ArticleEntry,
    Ask,
    Basis,
    Event,
    Evidence,
    Factuality,
    Mode,
    Role,
    Source,
    Span,
    Statement,
    Time,
    When,
)


def article(text: str, outlet: str | None = "Harbour Post", **fields: Any) -> Article:
    return Article(
        id=article_id(text, outlet), text=text, sha256=sha256(text), outlet=outlet, **fields
    )


def entry(report: Article) -> ArticleEntry:
    shared = {name: getattr(report, name) for name in ArticleEntry.__struct_fields__[:9]}
    return ArticleEntry(**shared, sha256=report.sha256, copy_of=None, text_length=len(report.text))


def span(report: Article, words: str) -> Span:
    start = report.text.index(words)
    return Span(start, start + len(words))


def day(iso: str) -> When:
    return When(text=iso, edtf=iso, earliest=iso, latest=iso, basis="explicit", why="as written")


def between(earliest: str | None, latest: str | None, edtf: str | None = None) -> When:
    basis: Basis = "relative"
    return When(
        text="then", edtf=edtf, earliest=earliest, latest=latest, basis=basis, why="worked out"
    )


def evidence(report: Article, sentence: str, kind: str = "statement", **own: Any) -> Evidence:
    start, stop = span(report, sentence)
    claim = claim_id(report.id, kind, [Span(start, stop)])
    return Evidence(article=report.id, claim=claim, start=start, stop=stop, quote=sentence, **own)


def statement(
    report: Article,
    sentence: str,
    pieces: tuple[str, ...] = (),
    quoted: tuple[str, ...] = (),
    **fields: Any,
) -> Statement:
    """Make a statement whose content is ``pieces``; those also in ``quoted`` stood in marks."""
    witness = evidence(report, sentence, kind=fields.pop("kind", "statement"))
    return Statement(
        id=fields.pop("id", witness.claim),
        members=(witness.claim,),
        evidence=(witness, *fields.pop("also", ())),
        **_statement_defaults(quoted, pieces, fields),
        content=" ".join(pieces),
        content_spans=tuple(span(report, piece) for piece in pieces),
        quoted_spans=tuple(span(report, piece) for piece in quoted),
    )


def _statement_defaults(
    quoted: tuple[str, ...], pieces: tuple[str, ...], fields: dict[str, Any]
) -> dict[str, Any]:
    mode: Mode = "indirect" if not quoted else "direct" if quoted == pieces else "mixed"
    act: Act = "said"
    speaker = fields.get("speaker")
    source: Source = "named" if speaker else "unclear"
    names = ("speaker_text", "speaker_span", "cue", "cue_span", "setting", "when")
    return {
        **dict.fromkeys(names),
        **{"speaker": None, "speakers": (speaker,) if speaker else (), "source": source},
        **{"act": act, "mode": mode, "addressees": (), "relayed_by": ()},
        **fields,
    }


def event(report: Article, sentence: str, what: str, **fields: Any) -> Event:
    witness = evidence(report, sentence, kind="event")
    factuality: Factuality = "happened"
    return Event(
        **{
            **{"id": witness.claim, "members": (witness.claim,), "evidence": (witness,)},
            **{"type": "event", "step": None, "what": what, "factuality": factuality},
            **{"when": None, "where": None, "participants": (), "numbers": ()},
            **fields,
        }
    )


def ask(report: Article, sentence: str, what: str, **fields: Any) -> Ask:
    witness = evidence(report, sentence, kind="ask")
    return Ask(
        **{
            **{"id": witness.claim, "members": (witness.claim,), "evidence": (witness,)},
            **{"askers": (), "asked": None, "through": (), "what": what, "beneficiaries": ()},
            **{"state": "waiting", "when": None, "answer": None},
            **fields,
        }
    )


def actor(name: str, kind: ActorKind = "person", role: Role | None = None, *aliases: str) -> Actor:
    roles = (role,) if role else ()
    return Actor(id="m" + sha256(name)[:16], name=name, kind=kind, aliases=aliases, roles=roles)


def time(report: Article, words: str, when: When) -> Time:
    start, stop = span(report, words)
    return Time(
        article=report.id,
        start=start,
        stop=stop,
        text=words,
        type="DATE",
        value=when.edtf,
        mod=None,
        edtf=when.edtf,
        earliest=when.earliest,
        latest=when.latest,
        basis=when.basis,
        why=when.why,
    )


def texts(*reports: Article) -> dict[str, str]:
    return {report.id: report.text for report in reports}
