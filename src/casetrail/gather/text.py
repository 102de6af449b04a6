"""Plain text and Markdown. The frozen text is the file's text, unchanged.

A byte order mark is dropped; line endings stay as they are in the file (``\\r\\n`` included), so
that spans match the file as Python reads it with ``newline=""``.
"""

from casetrail.errors import SourceError
from casetrail.gather.article import build, own_extractor
from casetrail.gather.decode import decode
from casetrail.gather.facts import Facts
from casetrail.gather.files import STDIN, shown
from casetrail.gather.limits import TEXT_CHARS
from casetrail.text.ids import sha256
from casetrail.types import Article


def read_text(raw: bytes, name: str, known: Facts) -> Article:
    """Return the article of a text file's bytes. Raises SourceError when it holds no text."""
    text = check_text(decode(raw, shown(name)), shown(name))
    return build(
        text,
        known,
        source=None if name == STDIN else name,
        raw_sha256=sha256(raw),
        extractor=own_extractor("text"),
    )


def refuse_blank(text: str, name: str) -> None:
    """Raise SourceError when ``text`` holds nothing but white space."""
    if not text.strip():
        raise SourceError(name, "is empty", "Give a report's text")


def check_text(text: str, name: str) -> str:
    """Return ``text``. Raises SourceError when it is blank or longer than a report may be."""
    refuse_blank(text, name)
    if len(text) > TEXT_CHARS:
        what = f"holds {len(text):,} characters, more than the {TEXT_CHARS:,} a report may have"
        raise SourceError(name, what, "Split it into its reports")
    return text
