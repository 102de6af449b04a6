"""The steps in order: the place to see the whole.

    source -> gather -> Article -> model -> Reading -> read -> claims -> resolve -> identities
                                                     claims + identities -> assemble -> CaseFile

The ledger keeps articles and claims between the two lines. Each step lives in its own folder and
knows only the types; they meet here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from time import process_time

from casetrail import gather, ledger
from casetrail.assemble import assemble
from casetrail.errors import CasetrailError, SourceError
from casetrail.gather import Stated
from casetrail.lang.names import READS
from casetrail.model import model_id, read_article
from casetrail.read import READER, read
from casetrail.replay import replay
from casetrail.resolve import resolve
from casetrail.text.ids import sha256
from casetrail.types import BY_HAND, Article, CaseFile, Claim, Day, Judgement, Replayed

_WORTH_KEEPING = 0.5
"""Seconds of CPU from which a case file is kept: a small one is made as fast as it is read."""


def reader_id() -> str:
    """Return what reads: claims made by another pack or other rules are read again."""
    return f"{READER}, {model_id()}"


def claims_of(article: Article) -> tuple[Claim, ...]:
    """Return what one article claims; nothing for a language that is not read."""
    if article.language not in READS or article.extractor == BY_HAND:
        return ()
    return read(article, read_article(article))


def tried(article: Article) -> tuple[Claim, ...] | SourceError:
    """Return what one article claims, or the error of a reader that stumbled over it.

    A fault of ours must cost one article, not the run: it is named, and the rest goes on.
    """
    try:
        return claims_of(article)
    except CasetrailError:
        raise
    except Exception as error:  # whatever it is, the next article may be sound
        name = article.source or article.title or article.id
        fault = f"cannot be read: a fault in Casetrail ({type(error).__name__}: {error})"
        return SourceError(name, fault, "Leave it out, and report the fault with its text")


def casefile(
    articles: Iterable[Article],
    claims: Iterable[Claim],
    judgements: Iterable[Judgement] = (),
    *,
    name: str | None = None,
    as_of: Day | None = None,
    signatures: Mapping[str, bytes] | None = None,
) -> CaseFile:
    """Return the case file of ``articles``, with what people decided replayed over it.

    With ``as_of`` only of the articles published by then. ``signatures`` are those of their texts
    that are at hand.
    """
    every = tuple(articles)
    kept = [article for article in every if as_of is None or _by(article, as_of)]
    left_out = len(every) - len(kept)
    found = known(kept, claims, judgements)
    return assemble(kept, found, name=name, as_of=as_of, left_out=left_out, signatures=signatures)


def known(
    articles: Iterable[Article], claims: Iterable[Claim], judgements: Iterable[Judgement] = ()
) -> Replayed:
    """Return what is known of ``articles``: their claims, who is who, and what people decided."""
    articles = tuple(articles)
    ids = {article.id for article in articles}
    read_ = [claim for claim in claims if claim.article in ids]
    decided = tuple(judgements)
    return replay(articles, read_, decided, resolve(articles, read_, decided))


def _by(article: Article, day: Day) -> bool:
    return article.published is not None and article.published <= day


def add(
    case: ledger.Writer, names: Iterable[str], stated: Stated
) -> Iterator[tuple[Article, bool] | SourceError]:
    """Add the reports of each source to a case, one by one.

    Yield each article with whether it was new to the case, or the error of a source that gave
    none; each is stored whole before the next is begun.
    """
    for name in names:
        for found in gather.gather(name, stated):
            yield found if isinstance(found, SourceError) else _add(case, found)


def _add(case: ledger.Writer, article: Article) -> tuple[Article, bool] | SourceError:
    if case.has(article.id, reader_id()):
        return article, False
    claims = tried(article)
    if isinstance(claims, SourceError):
        return claims
    try:
        return article, case.add(article, claims, reader_id())
    except SourceError as error:
        return error


def open_case(path: str | Path, *, as_of: Day | None = None) -> tuple[CaseFile, dict[str, str]]:
    """Return the case file stored at ``path`` and the texts of its articles by id."""
    start = process_time()
    with ledger.View(path) as view:
        articles, position = view.articles(), view.position
        found = view.kept(as_of, maker_id())
        if found is None:
            found = _put_together(view, articles, as_of)
            if process_time() - start > _WORTH_KEEPING:
                ledger.keep(Path(path), found, position, maker_id())
    return found, {article.id: article.text for article in articles}


def _put_together(view: ledger.View, articles: Sequence[Article], as_of: Day | None) -> CaseFile:
    return casefile(
        articles,
        view.claims(),
        view.judgements(),
        name=view.name,
        as_of=as_of,
        signatures=view.signatures(),
    )


@cache
def maker_id() -> str:
    """Return what makes a case file of claims: the code of this very package, as it lies there."""
    root = Path(__file__).parent
    files = sorted((*root.rglob("*.py"), *root.rglob("*.toml")))
    stamps = (f"{file.relative_to(root)} {file.stat().st_mtime_ns}" for file in files)
    return sha256("\n".join((reader_id(), *stamps)))
