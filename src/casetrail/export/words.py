"""The words people read for the words of the JSON. Chosen once, for terminal and page alike."""

from casetrail.types import (
    Act,
    ActorKind,
    ArticleEntry,
    AskState,
    Event,
    Factuality,
    Mode,
    Procedure,
    Role,
    Source,
    Statement,
)

MODES: dict[Mode, str] = {
    "direct": "quoted",
    "indirect": "paraphrased",
    "mixed": "partly quoted",
}
ACTS: dict[Act, str] = {
    "said": "said",
    "written": "in writing",
    "thought": "wished or believed",
    "denied": "denied",
    "declined": "declined to comment",
    "no_reply": "did not respond",
}
FACTUALITIES: dict[Factuality, str] = {
    "happened": "happened",
    "planned": "planned",
    "possible": "possible",
    "alleged": "alleged",
    "did_not_happen": "did not happen",
}
SOURCES: dict[Source, str] = {
    "named": "named",
    "unnamed": "not named by the report",
    "unclear": "speaker unclear",
}
KINDS: dict[ActorKind, str] = {
    "person": "People",
    "organisation": "Organisations",
    "government": "Governments",
    "group": "Groups",
    "document": "Documents",
    "place": "Places",
}
ASK_STATES: dict[AskState, str] = {
    "planned": "planned, not yet made",
    "waiting": "no answer",
    "answered": "answered",
    "granted": "granted",
    "refused": "refused",
    "failed": "failed",
    "partly": "granted in part",
    "withdrawn": "withdrawn",
    "unanswered": "no answer",
}
NO_OUTLET = "an unnamed outlet"
READS = "Reads English; other languages are stored and searchable."


def plural(number: int, noun: str, nouns: str | None = None) -> str:
    """Return ``1 report`` or ``2 reports``."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"


def outlet_words(article: ArticleEntry) -> str:
    """Return who published the report, and after whom: ``Harbour Post, after El Faro``."""
    outlet = article.outlet or NO_OUTLET
    return f"{outlet}, after {article.credit}" if article.credit else outlet


def manner_words(statement: Statement, mode: Mode | None) -> str:
    """Return how a report gives the words: ``quoted by``; ``reported by`` when it gives none."""
    if statement.act in ("declined", "no_reply"):
        return "reported by"
    return f"{MODES[mode or statement.mode]} by"


def act_words(statement: Statement) -> str:
    """Return what kind of saying it was; empty for speech, silence, and where the cue tells."""
    words = ACTS[statement.act]
    plain = statement.act in ("said", "declined", "no_reply")
    return "" if plain or words in (statement.cue or "").lower() else words


def role_words(role: Role) -> str:
    """Return ``President of Norland``, without saying twice what the title already says."""
    if role.of is None or role.of.lower() in role.title.lower():
        return role.title
    return f"{role.title} of {role.of}"


def ask_state_words(state: AskState, reports: int) -> str:
    """Return what came of a request; "no answer" always means: in the reports of this file."""
    words = ASK_STATES[state]
    if state not in ("waiting", "unanswered"):
        return words
    return f"{words} in the {plural(reports, 'report')} of this file"


def event_doubt_words(event: Event) -> str:
    """Return the factuality where a reader must know it; empty for what happened."""
    return "" if event.factuality == "happened" else FACTUALITIES[event.factuality]


def procedure_words(procedure: Procedure, person: str) -> str:
    """Return ``Extradition of Teo Brandt: to Norland for trial``."""
    name = f"{procedure.kind.capitalize()} of {person}"
    return f"{name}: {procedure.matter}" if procedure.matter else name
