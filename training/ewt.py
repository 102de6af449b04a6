"""EWT: the English Web Treebank, here only for parts of speech: they tell names from nouns."""

from collections.abc import Iterator
from pathlib import Path

from training.conllu import read, split
from training.samples import Document


def documents(path: Path) -> Iterator[Document]:
    """Yield the documents of one CoNLL-U file."""
    for name, rows in split(path.read_text("utf-8")):
        page = read(rows)
        parts = tuple((token.span, token.part) for token in page.tokens)
        yield Document(name, page.text, parts=parts)
