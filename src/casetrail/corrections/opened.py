"""A case opened to be corrected: the case file, and the claims that judgements hold on."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from casetrail import ledger, pipeline
from casetrail.assemble import assemble
from casetrail.errors import UsageError
from casetrail.replay import anchor_of
from casetrail.types import Anchor, Article, CaseFile, Claim, Judgement


class Opened(NamedTuple):
    """What a person looks at while correcting."""

    casefile: CaseFile
    articles: dict[str, Article]
    claims: dict[str, Claim]
    judgements: tuple[Judgement, ...]

    def anchors(self, claims: Iterable[str]) -> tuple[Anchor, ...]:
        """Return where a judgement on these claims holds."""
        known = (self.claims[id_] for id_ in claims)
        return tuple(anchor_of(claim, self.articles[claim.article]) for claim in known)

    def judgement(self, given: str) -> Judgement:
        """Return the judgement whose id begins so; UsageError when none or several do."""
        found = [one for one in self.judgements if given and one.id.startswith(given)]
        if len(found) != 1:
            many = f"{len(found)} corrections begin so. Give more of the id"
            none = "no such correction. `casetrail correct CASE list` shows them"
            raise UsageError(f"{given}: {many if found else none}")
        return found[0]


def opened(path: str | Path) -> Opened:
    """Return the case at ``path``, with all that was decided so far carried out."""
    with ledger.View(path) as view:
        articles, judgements = view.articles(), view.judgements()
        known = pipeline.known(articles, view.claims(), judgements)
        found = assemble(articles, known, name=view.name)
    by_id = {article.id: article for article in articles}
    return Opened(found, by_id, {claim.id: claim for claim in known.claims}, judgements)
