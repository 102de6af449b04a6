"""Mentions: the model against GUM and MEANTIME, exact spans, by form and kind.

    python -m bench.mentions.run --data DATA

``DATA`` holds ``gum/dev`` and ``meantime``; of MEANTIME, which has no parts of its own, every fifth
article is measured (the pack never saw those). Governments count as organisations: the corpora do
not tell them apart.
"""

import argparse
from collections.abc import Iterable, Mapping
from pathlib import Path

from training.samples import Document

from bench.attribution.score import compared
from bench.score import COUNT_HEAD, Count, count_row, table
from casetrail.model.pack import FOLDER, Pack, load_pack
from casetrail.model.read import read
from casetrail.model.titles import article_length, is_title
from casetrail.types import Span
from training import corpora

AIM, FLOOR = 88.0, 82.0
KINDS = ("person", "organisation", "place")
FORMS = ("named", "nominal")
Key = tuple[str, str]
ACTORS: tuple[Key, ...] = (("named", "person"), ("named", "organisation"))


def main() -> None:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pack", type=Path, default=FOLDER)
    options = parser.parse_args()
    documents = corpora.mentions(options.data)
    pack = load_pack(options.pack)
    for name, part in parts(documents).items():
        print(f"{name}: {len(part)} documents\n{report(scored(part, pack))}\n")


def parts(documents: Iterable[Document]) -> dict[str, list[Document]]:
    """Sort the documents by corpus, and all together."""
    everything = list(documents)
    gum = [document for document in everything if document.name.startswith("GUM_")]
    news = [document for document in gum if document.name.startswith(("GUM_news", "GUM_int"))]
    wikinews = [document for document in everything if not document.name.startswith("GUM_")]
    return {"GUM": gum, "GUM, news": news, "MEANTIME": wikinews, "all": everything}


def scored(documents: Iterable[Document], pack: Pack) -> dict[Key, Count]:
    """Return the counts of every form and kind."""
    counts = {(form, kind): Count() for form in FORMS for kind in KINDS}
    for document in documents:
        ours, gold = said(document.text, pack), wanted(document)
        for key, count in counts.items():
            count.add(compared(ours.get(key, set()), gold.get(key, set())))
    return counts


def said(text: str, pack: Pack) -> dict[Key, set[Span]]:
    """Return the model's mentions by form and kind."""
    found: dict[Key, set[Span]] = {}
    for mention in read(text, pack).mentions:
        kind = "organisation" if mention.kind == "government" else mention.kind
        found.setdefault((mention.form, kind), set()).add(mention.span)
    return found


def wanted(document: Document) -> dict[Key, set[Span]]:
    """Return the gold mentions by form and kind, as the model has them.

    A name has no leading "the", and a title alone is no name.
    """
    found: dict[Key, set[Span]] = {}
    for name in document.mentions or ():
        words = name.span.of(document.text)
        named = name.layer < 2 and not is_title(words)
        start = name.span.start + (article_length(words) if named else 0)
        key = (FORMS[not named], KINDS[name.kind])
        found.setdefault(key, set()).add(Span(start, name.span.stop))
    return found


def together(counts: Mapping[Key, Count], keys: Iterable[Key]) -> Count:
    """Add up some counts."""
    total = Count()
    for key in keys:
        total.add(counts[key])
    return total


def report(counts: Mapping[Key, Count]) -> str:
    """Return the figures, with the line that matters last."""
    lines = [count_row(" ".join(key), count) for key, count in counts.items()]
    lines.append(count_row("named people and organisations", together(counts, ACTORS)))
    return table([COUNT_HEAD, *lines]) + f"\naim {AIM}, must beat {FLOOR}"


if __name__ == "__main__":
    main()
