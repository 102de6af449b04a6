"""View: what a case file holds, as it was at one moment. It cannot write."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from casetrail.errors import UsageError
from casetrail.ledger.open import or_closed, tidy, to_read
from casetrail.ledger.query import match_of
from casetrail.ledger.rows import claim_of, judgement_of
from casetrail.ledger.search import Found, search
from casetrail.ledger.shelf import newest, taken
from casetrail.ledger.trouble import in_words
from casetrail.text.shingles import SIGNATURE
from casetrail.types import Article, CaseFile, Claim, Day, Judgement, Problem

_ARTICLE = f"SELECT {', '.join(Article.__struct_fields__)} FROM article"  # noqa: S608 - our words
_BY_ID = f"{_ARTICLE} WHERE id = ?"
_ALL = f"{_ARTICLE} ORDER BY coalesce(published, ''), id"
_JUDGEMENTS = "SELECT * FROM judgement ORDER BY position"
_PROBLEMS = "SELECT article, what, reason FROM problem ORDER BY article, row"
_CLAIM_ARTICLES = "SELECT article FROM reading ORDER BY article"
_SIGNATURES = "SELECT article, body FROM signature WHERE version = ?"
_CLAIMS = "SELECT body FROM claim WHERE article = ? ORDER BY row"


class View:
    """Reads the case file at ``path``; use it in a ``with`` block, or close it.

    All it shows is of the moment it was opened; a Writer may go on meanwhile. CaseError if the
    file is no case, CaseDamaged where what it holds cannot be read.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)
        self._connection = to_read(self._path)
        with or_closed(self._connection):
            self._connection.execute("BEGIN")
            self.name = self._meta("name")
            self.id = self._meta("id")

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
        """Let the file go."""
        with in_words(self._path):
            self._connection.close()
            tidy(self._path)

    def articles(self) -> tuple[Article, ...]:
        """Return every article, by published day (undated first), then id."""
        with in_words(self._path):
            return tuple(Article(**row) for row in self._connection.execute(_ALL))

    def article(self, name: str) -> Article:
        """Return the article of that id; UsageError if there is none."""
        with in_words(self._path):
            for row in self._connection.execute(
                _BY_ID, (name.encode("utf-8", "replace").decode(),)
            ):
                return Article(**row)
        raise UsageError(f"{self._path}: there is no report {name}. Check its id")

    def claims(self, articles: Iterable[str] | None = None) -> Iterator[Claim]:
        """Yield the claims of these articles (all, if None) by article id, then as they were read.

        Lazily, so that a large case needs little memory.
        """
        names = self._read_articles() if articles is None else sorted(set(articles))
        for name in names:
            yield from self._claims_of(name)

    def judgements(self) -> tuple[Judgement, ...]:
        """Return every judgement, in the order in which they were made."""
        with in_words(self._path):
            return tuple(judgement_of(dict(row)) for row in self._connection.execute(_JUDGEMENTS))

    def problems(self) -> tuple[Problem, ...]:
        """Return what could not be read, by article id."""
        with in_words(self._path):
            return tuple(Problem(**row) for row in self._connection.execute(_PROBLEMS))

    def signatures(self) -> dict[str, bytes]:
        """Return the stored signatures that find copies, by article id; those of today's kind."""
        with in_words(self._path):
            return dict(map(tuple, self._connection.execute(_SIGNATURES, (SIGNATURE,))))

    @property
    def position(self) -> int:
        """How many changes the case has seen."""
        with in_words(self._path):
            return newest(self._connection)

    def kept(self, as_of: Day | None, maker: str) -> CaseFile | None:
        """Return the case file kept for that day, where ``maker`` would make the same of it now."""
        with in_words(self._path):
            return taken(self._connection, as_of, maker)

    def search(self, query: str) -> Iterator[Found]:
        """Return the articles, then the claims, that hold every word or "phrase" of ``query``.

        Best first. Case and accents do not count. UsageError when it holds nothing to look for.
        """
        return self._found(match_of(query))

    def _found(self, match: str) -> Iterator[Found]:
        with in_words(self._path):
            yield from search(self._connection, match)

    def _meta(self, key: str) -> str:
        with in_words(self._path):
            sql = "SELECT value FROM meta WHERE key = ?"
            row = self._connection.execute(sql, (key,)).fetchone()
        return str(row[0]) if row else ""

    def _read_articles(self) -> list[str]:
        with in_words(self._path):
            return [row[0] for row in self._connection.execute(_CLAIM_ARTICLES)]

    def _claims_of(self, article: str) -> list[Claim]:
        with in_words(self._path):
            return [claim_of(row[0]) for row in self._connection.execute(_CLAIMS, (article,))]
