"""Writer: the only hand that adds to a case file, one whole change at a time."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from casetrail.ledger.check import check_article, check_claims, check_judgement
from casetrail.ledger.judge import append
from casetrail.ledger.open import to_write
from casetrail.ledger.put import insert, make_room, reader_of
from casetrail.ledger.rows import claim_row, problem_row, reading_row
from casetrail.ledger.trouble import in_words
from casetrail.ledger.wait import Patience
from casetrail.types import Article, Claim, Judgement, Problem


class Writer:
    """Adds to the case file at ``path``; use it in a ``with`` block.

    When another program is writing, ``waiting`` is called once with one line for the person, and
    CaseBusy raised after ``limit`` seconds. CaseError if the file is no case or cannot be written.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        waiting: Callable[[str], None] | None = None,
        limit: float = 60.0,
    ) -> None:
        self._path = Path(path)
        self._patience = Patience(self._path, waiting, limit)
        self._connection = to_write(self._path, self._patience)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go. What was added stays, whatever happened since."""
        with in_words(self._path):
            self._connection.close()

    def has(self, article: str, reader: str) -> bool:
        """Say whether the article of that id is there with all claims of that reader."""
        with in_words(self._path):
            found = self._patience.until_free(lambda: reader_of(self._connection, article))
        return found == reader

    def published(self, article: str) -> str | None:
        """Return the published day of a stored article; None when it has none or is not there."""
        query = "SELECT published FROM article WHERE id = ?"
        with in_words(self._path):
            rows = self._patience.until_free(
                lambda: self._connection.execute(query, (article,)).fetchall()
            )
        return str(rows[0][0]) if rows and rows[0][0] is not None else None

    def add(
        self,
        article: Article,
        claims: Iterable[Claim],
        reader: str,
        problems: Sequence[Problem] = (),
    ) -> bool:
        """Add an article with its claims and problems: all of it, or nothing.

        Return False, and change nothing, when it is there with claims of this reader. The claims
        of another reader are replaced; the article as first stored, and every judgement, stay.
        SourceError when the parts do not fit together; CaseError when the file takes no more.
        """
        if self.has(article.id, reader):
            return False
        check_article(article)
        claims = tuple(claims)
        check_claims(article, claims)
        rows = [claim_row(article.text, claim, reader) for claim in claims]
        troubles = [problem_row(article.id, problem) for problem in problems]
        with self._change() as connection:
            # Asked again: another program may have added it since.
            if reader_of(connection, article.id) == reader:
                return False
            position = make_room(connection, article)
            reading = reading_row(article.id, reader, len(rows), len(troubles))
            insert(connection, "reading", reading | {"position": position})
            insert(connection, "claim", *rows)
            insert(connection, "problem", *troubles)
        return True

    def judge(self, judgement: Judgement) -> bool:
        """Append a judgement; False, and nothing changed, when that very one is there.

        UsageError when another judgement has its id: a judgement is never changed.
        """
        return self.judge_all((judgement,)) == 1

    def judge_all(self, judgements: Iterable[Judgement]) -> int:
        """Append judgements, all of them or none; return how many were not there before.

        UsageError as for one.
        """
        # What blanks the words of another comes behind it, in whatever order they are given.
        judgements = sorted(judgements, key=lambda one: one.verdict == "redact")
        for judgement in judgements:
            check_judgement(judgement)
        with self._change() as connection:
            return sum(append(connection, judgement) for judgement in judgements)

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        connection = self._connection
        with in_words(self._path):
            self._patience.until_free(lambda: connection.execute("BEGIN IMMEDIATE"))
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
