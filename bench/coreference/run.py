"""Who is meant: the chains of OntoGUM in five folds, and whom its pronouns mean.

    python -m bench.coreference.run --data DATA [--packs FOLD0 FOLD1 FOLD2 FOLD3 FOLD4]

Chains are scored on news, interviews, speeches and courts, exact spans, no singletons, with all
that OntoGUM links: things and events as well as people. Without ``--packs`` the shipped pack is
measured on fold 0, GUM's development part.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from training.samples import Document

from bench.coreference.pronouns import FIRST_AND_SECOND, THIRD, accuracy, counted
from bench.coreference.score import METRICS, ChainScores
from bench.folds import folds, parser
from bench.score import Count, table
from casetrail.model.pack import Pack
from casetrail.model.read import read
from casetrail.types import Span
from training import corpora

GENRES = ("GUM_news", "GUM_interview", "GUM_speech", "GUM_court")
PRONOUN_AIM, PRONOUN_FLOOR = 85.0, 78.0
CONLL_AIM, CONLL_FLOOR = 60.0, 50.0


@dataclass
class Result:
    """Chains of the genres above; pronouns of all genres."""

    chains: ChainScores = field(default_factory=ChainScores)
    third: Count = field(default_factory=Count)
    third_there: Count = field(default_factory=Count)
    """Of the same genres as the chains."""
    others: Count = field(default_factory=Count)


def main() -> None:
    """Run the bench from the command line."""
    options = parser(__doc__).parse_args()
    result = Result()
    for pack, documents in folds(options.packs, corpora.gum_folds(options.data)):
        add(result, documents, pack)
    print(report(result))


def add(result: Result, documents: Iterable[Document], pack: Pack) -> None:
    """Add the documents of a fold."""
    for document in documents:
        if document.chains is None:
            continue
        ours, gold = read(document.text, pack).chains, document.chains.mentions
        result.third.add(counted(document.text, ours, gold, THIRD))
        result.others.add(counted(document.text, ours, gold, FIRST_AND_SECOND))
        if document.name.startswith(GENRES):
            result.third_there.add(counted(document.text, ours, gold, THIRD))
            said = [frozenset(one.span for one in chain) for chain in ours]
            result.chains.add(said, _gold_chains(document))


def _gold_chains(document: Document) -> list[frozenset[Span]]:
    chains: dict[str, set[Span]] = {}
    for mention in document.chains.mentions if document.chains else ():
        chains.setdefault(mention.chain, set()).add(mention.span)
    return [frozenset(chain) for chain in chains.values() if len(chain) > 1]


def report(result: Result) -> str:
    """Return the figures as a table."""
    rows = [(name, f"{result.chains.ratios[name].f1:.1f}") for name in METRICS]
    rows.append(("CoNLL F1", f"{result.chains.conll:.1f}"))
    for name, count in (
        ("he, she, they", result.third),
        ("he, she, they in these genres", result.third_there),
        ("I, we, you", result.others),
    ):
        rows.append((f"{name}: the right person", f"{accuracy(count):.1f}"))
        rows.append(("  right, wrong, open", f"{count.right}, {count.extra}, {count.missed}"))
    return (
        f"{table(rows)}\nCoNLL: aim {CONLL_AIM}, must beat {CONLL_FLOOR}; "
        f"he, she, they: aim {PRONOUN_AIM}, must beat {PRONOUN_FLOOR}"
    )


if __name__ == "__main__":
    main()
