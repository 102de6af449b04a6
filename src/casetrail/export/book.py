"""A case file with its articles' texts, and everything in it found by id."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from casetrail.export.short_ids import lines_of, short_length
from casetrail.export.words import outlet_words
from casetrail.types import (
    Actor,
    ArticleEntry,
    Ask,
    CaseFile,
    Conflict,
    Evidence,
    Line,
    Procedure,
    Statement,
)


class Book:
    """What a view needs at hand. ``texts`` maps article id to frozen text; it may lack some."""

    def __init__(self, casefile: CaseFile, texts: Mapping[str, str]) -> None:
        self.casefile = casefile
        self.texts = texts

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Actors by id."""
        return {actor.id: actor for actor in self.casefile.actors}

    @cached_property
    def articles(self) -> dict[str, ArticleEntry]:
        """Articles by id."""
        return {article.id: article for article in self.casefile.articles}

    @cached_property
    def lines(self) -> dict[str, Line]:
        """Lines by their own id and by every member's.

        A step is a line of its own, and a member of its procedure and of a request that it makes:
        its id leads to the step.
        """
        every = tuple(lines_of(self.casefile))
        lines = sorted(every, key=lambda line: not isinstance(line, Procedure | Ask))
        members = {claim: line for line in lines for claim in line.members}
        return members | {line.id: line for line in every}

    @cached_property
    def mention_counts(self) -> Counter[str]:
        """Number of mentions by actor id."""
        return Counter(mention.actor for mention in self.casefile.mentions)

    @cached_property
    def _short(self) -> int:
        return short_length((*self.lines, *(one.id for one in self.casefile.conflicts)))

    def short_id(self, line: Line | Conflict) -> str:
        """Return the start of the id that commands accept for the line, or the conflict."""
        return line.id[: self._short]

    def name(self, actor: str | None) -> str:
        """Return the actor's name; ``someone`` when the case file does not know the id."""
        known = self.actors.get(actor or "")
        return known.name if known else "someone"

    def names(self, actors: tuple[str, ...]) -> str:
        """Return ``A``, ``A and B`` or ``A, B and C``."""
        names = [self.name(actor) for actor in actors]
        return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))

    def outlet(self, article: str) -> str:
        """Return the outlet of an article and whom it credits."""
        entry = self.articles.get(article)
        return outlet_words(entry) if entry else "a report that is not in this file"

    def published(self, article: str) -> str | None:
        """Return the article's published day, if known."""
        entry = self.articles.get(article)
        return entry.published if entry else None

    def report(self, article: str) -> str:
        """Return the report's title with its outlet, or what there is of them."""
        entry = self.articles.get(article)
        title = entry.title if entry else None
        return f"{title} ({self.outlet(article)})" if title else self.outlet(article)

    def source_text(self, evidence: Evidence) -> str | None:
        """Return the stored text, or the title, that the evidence's offsets count in."""
        if evidence.part == "text":
            return self.texts.get(evidence.article)
        entry = self.articles.get(evidence.article)
        return entry.title if entry else None

    def speakers_of(self, statement: Statement) -> tuple[str, ...]:
        """Return the ids of who said it; empty when nobody known did."""
        return statement.speakers or ((statement.speaker,) if statement.speaker else ())
