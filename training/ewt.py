"""EWT: the English Web Treebank, for the parse."""

from collections.abc import Iterator
from pathlib import Path

from training.conllu import Page, read, split
from training.samples import Document, Node


def documents(path: Path) -> Iterator[Document]:
    """Yield the documents of one CoNLL-U file."""
    for name, rows in split(path.read_text("utf-8")):
        page = read(rows)
        yield Document(name, page.text, parse=nodes(page))


def nodes(page: Page) -> tuple[Node, ...]:
    """Return the parse of a page."""
    return tuple(
        Node(
            span=token.span,
            part=token.part,
            tag=token.tag,
            head=index if token.head < 0 else token.head,
            relation=token.relation,
            first=token.first,
        )
        for index, token in enumerate(page.tokens)
    )
