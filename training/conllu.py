"""CoNLL-U as GUM and EWT use it: text set from tokens, with offsets, paragraphs and documents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from casetrail.types import Span


@dataclass(frozen=True)
class Token:
    """One token: its span, what the parse says of it, and the marks that open and close on it."""

    span: Span
    part: str
    """Universal part of speech."""
    tag: str
    """Tag of the Penn Treebank."""
    head: int
    """Index of the token it depends on, -1 for a root."""
    relation: str
    first: bool
    """It begins a sentence."""
    entities: str
    marks: str
    """What the corpus wrote as XML: ``<date when:::"2006-02-23">``."""


@dataclass
class Page:
    """A document being read."""

    text: str = ""
    tokens: list[Token] = field(default_factory=list)
    first: int = 0
    """Index of the sentence's first token."""
    joined: int = 0
    """The last part of the multi-word row being read."""
    spaced: bool = True

    def join(self, columns: list[str]) -> None:
        """Take a multi-word row (``3-4 Microsoft's``): its parts are written without spaces."""
        self.joined = int(columns[0].split("-")[1])
        self.spaced = "SpaceAfter=No" not in columns[9]

    def add(self, columns: list[str]) -> None:
        """Append one CoNLL-U row to the text and the tokens."""
        start = len(self.text)
        if columns[0] == "1":
            self.first = len(self.tokens)
        token = Token(
            span=Span(start, start + len(columns[1])),
            part=columns[3],
            tag=columns[4],
            head=self.first + int(columns[6]) - 1 if columns[6] != "0" else -1,
            relation=columns[7],
            first=columns[0] == "1",
            entities=_mark("Entity", columns[9]),
            marks=_mark("XML", columns[9]),
        )
        self.tokens.append(token)
        self.text += columns[1] + self._gap(int(columns[0]), columns[9])

    def _gap(self, number: int, misc: str) -> str:
        if number < self.joined:
            return ""
        spaced = self.spaced if number == self.joined else "SpaceAfter=No" not in misc
        self.joined = 0
        return " " if spaced else ""

    def new_paragraph(self) -> None:
        """Part what follows from what stands, as paragraphs of plain text are parted."""
        if self.text:
            self.text = self.text.rstrip() + "\n\n"


def read(conllu: str) -> Page:
    """Return text and tokens of one document."""
    page = Page()
    for line in conllu.split("\n"):
        columns = line.split("\t")
        if line.startswith("# newpar") and "newpar_block" not in line:
            page.new_paragraph()
        elif len(columns) == 10 and columns[0].isdigit():
            page.add(columns)
        elif len(columns) == 10 and "-" in columns[0]:
            page.join(columns)
    return page


def split(conllu: str) -> Iterator[tuple[str, str]]:
    """Yield name and rows of each document of a file that holds several."""
    for block in conllu.split("# newdoc id = ")[1:]:
        name, _, rows = block.partition("\n")
        yield name.strip(), rows


def _mark(name: str, misc: str) -> str:
    found = re.search(rf"(?:^|\|){name}=([^|]*)", misc)
    return found[1] if found else ""
