"""One line of the case file in one sentence, for titles, conflicts and links."""

from casetrail.export.book import Book
from casetrail.export.dates import day_words, when_words
from casetrail.export.safe import one_line
from casetrail.export.wording import plain_words, statement_runs
from casetrail.export.words import ACTS, SOURCES, act_words, manner_words, procedure_words
from casetrail.types import Ask, Event, Evidence, Line, Procedure, Statement


def line_words(book: Book, line: Line) -> str:
    """Return what the line says, in one sentence without a full stop."""
    if isinstance(line, Statement):
        return statement_words(book, line)
    if isinstance(line, Procedure):
        return procedure_words(line, book.name(line.person))
    if isinstance(line, Ask):
        return ask_words(book, line)
    return line.what if isinstance(line, Event) else line.id


def statement_words(book: Book, statement: Statement) -> str:
    """Return ``Ilse Marant: “We will not”``, or ``Ilse Marant declined to comment``."""
    who = speaker_words(book, statement)
    said = plain_words(statement_runs(book, statement))
    return f"{who}: {said}" if said else f"{who} {ACTS[statement.act]}"


def speaker_words(book: Book, statement: Statement) -> str:
    """Return the speaker's name, or the words that stand for one who is not known."""
    speakers = book.speakers_of(statement)
    if speakers:
        return book.names(speakers)
    return one_line(statement.speaker_text or SOURCES[statement.source])


def ask_words(book: Book, ask: Ask, asked_of: tuple[str, ...] = ()) -> str:
    """Return ``Norland asked Vell: extradite Teo Brandt``.

    ``asked_of`` names all who were asked, where one sentence asks many.
    """
    verb = "plans to ask" if ask.state == "planned" else "asked"
    everyone = asked_of or ((ask.asked,) if ask.asked else ())
    asked = book.names(everyone) or "an addressee not named"
    through = f" through {book.names(ask.through)}" if ask.through else ""
    return f"{book.names(ask.askers) or 'someone'} {verb} {asked}{through}: {ask.what}"


def witness_words(book: Book, evidence: Evidence) -> str:
    """Return ``Harbour Post, after El Faro, 22 June 2022``."""
    return f"{book.outlet(evidence.article)}, {day_words(book.published(evidence.article))}"


def said_words(book: Book, statement: Statement) -> str:
    """Return when it was said, or else when it was first reported."""
    first = next(iter(statement.evidence), None)
    published = book.published(first.article) if first else None
    reported = f"reported {day_words(published)}" if published else "date not known"
    return when_words(statement.when) or reported


def manner_of_witness(book: Book, statement: Statement, evidence: Evidence) -> str:
    """Return ``paraphrased by Harbour Post, after El Faro, 22 June 2022``."""
    return f"{manner_words(statement, evidence.mode)} {witness_words(book, evidence)}"


def circumstances(book: Book, statement: Statement) -> str:
    """Return how it was said, to whom, where, and through whom, as far as the report tells."""
    parts = (
        act_words(statement),
        f"to {book.names(statement.addressees)}" if statement.addressees else "",
        statement.setting or "",
        f"relayed by {', '.join(statement.relayed_by)}" if statement.relayed_by else "",
        voice_words(book, statement),
    )
    return ", ".join(filter(None, parts))


def lead_words(statement: Statement, who: str = "") -> str:
    """Return what goes before the words: ``who`` and the cue, ``said:``; no colon before silence.

    A cue such as "according to" stands before the speaker, as it did in the report.
    """
    cue = one_line(statement.cue or "") if statement.content else ""
    parts = (cue, who) if cue.lower().endswith((" to", " of")) else (who, cue)
    lead = " ".join(filter(None, parts))
    return f"{lead}:" if lead and statement.content else lead


def voice_words(book: Book, line: Line) -> str:
    """Return ``according to Ilse Marant`` when someone other than the paper says it."""
    return f"according to {book.name(line.voice)}" if line.voice else ""
