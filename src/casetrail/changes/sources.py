"""Further sources of a line that was there: copies and credits count once."""

from collections.abc import Iterable, Iterator

from casetrail.changes.known import Known
from casetrail.types import ArticleEntry, CaseFile, Change, Ledger, Line


def further(known: Known, ledger: Ledger, olds: Iterable[Line], new: Line) -> Iterator[Change]:
    """Yield one change for each source that ``new`` has and none of ``olds`` had."""
    sources = _sources(known.after)
    were = {one.article for old in olds for one in old.evidence}
    seen = {sources.get(article, article) for article in were}
    for article in dict.fromkeys(one.article for one in new.evidence):
        source = sources.get(article, article)
        if source not in seen:
            seen.add(source)
            yield Change(what="witness", ledger=ledger, line=new.id, new=article)


def _sources(casefile: CaseFile) -> dict[str, str]:
    """Return whom each article's news are of: its credit or outlet, a copy's first printing's."""
    entries = {entry.id: entry for entry in casefile.articles}
    return {id_: _name(_first(entry, entries)) for id_, entry in entries.items()}


def _first(entry: ArticleEntry, entries: dict[str, ArticleEntry]) -> ArticleEntry:
    seen = {entry.id}
    while entry.copy_of in entries and entry.copy_of not in seen:
        seen.add(entry.copy_of)
        entry = entries[entry.copy_of]
    return entry


def _name(entry: ArticleEntry) -> str:
    return (entry.credit or entry.outlet or entry.id).casefold()
