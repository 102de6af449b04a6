"""What the user states about a report. It always wins."""

from dataclasses import dataclass

from casetrail.errors import UsageError
from casetrail.gather.days import parse_day
from casetrail.gather.facts import Dated, Facts
from casetrail.gather.language import code


@dataclass(frozen=True, slots=True)
class Stated:
    """What was stated on the command line or in the call; None where nothing was."""

    published: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None


def facts_of(stated: Stated) -> Facts:
    """Return what ``stated`` says. Raises UsageError for a broken day or language."""
    return Facts(
        title=_words(stated.title),
        outlet=_words(stated.outlet),
        url=_words(stated.url),
        published=_published(stated.published),
        language=_language(stated.language),
    )


def _words(text: str | None) -> str | None:
    return (text or "").strip() or None


def _published(text: str | None) -> Dated | None:
    return None if text is None else Dated(parse_day(text), "stated with --published")


def _language(text: str | None) -> str | None:
    if text is None:
        return None
    known = code(text)
    if known is None:
        raise UsageError(f"'{text}' is not a language code. Write two letters, such as en or es")
    return known
