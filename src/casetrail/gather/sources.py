"""From a name to its articles: the reader it needs, and its faults cost only itself."""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import PurePath
from typing import cast

from casetrail.errors import SourceError
from casetrail.gather.article import build, own_extractor
from casetrail.gather.facts import Facts
from casetrail.gather.files import read_bytes, reason, shown
from casetrail.gather.limits import FILE_BYTES
from casetrail.gather.stated import Stated, facts_of
from casetrail.gather.table import READERS, read_table
from casetrail.gather.text import check_text, read_text
from casetrail.types import Article

_Reader = Callable[[bytes, str, Facts], Article]

_PAGES = (".html", ".htm", ".xhtml")
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s")


def gather(name: str, stated: Stated) -> Iterator[Article | SourceError]:
    """Yield the articles of ``name`` (a path, or '-' for standard input), in their order.

    What gives no article is yielded as a SourceError in its place, never raised. Raises
    UsageError at once when ``stated`` holds a broken day or language.
    """
    return _gathered(name, facts_of(stated))


def from_text(text: str, stated: Stated) -> Article:
    """Return the article of a text already in hand. Raises SourceError and UsageError."""
    check_text(text, "the text")
    known = facts_of(stated)
    return build(text, known, source=None, raw_sha256=None, extractor=own_extractor("text"))


def _gathered(name: str, known: Facts) -> Iterator[Article | SourceError]:
    try:
        if PurePath(name).suffix.lower() in READERS:
            yield from read_table(name, known)
        else:
            yield _one(name, known)
    except SourceError as error:
        yield error
    except OSError as error:  # a disk that fails while the file is read
        yield SourceError(shown(name), reason(error), "Copy the file to another disk and try again")


def _one(name: str, known: Facts) -> Article:
    raw = read_bytes(name, FILE_BYTES)
    if PurePath(name).suffix.lower() in _PAGES or _PAGE.match(raw[:4096]):
        return _page_reader()(raw, name, known)
    if _XML.match(raw[:100]):
        remedy = "Save the report as a web page or as text"
        raise SourceError(name, "is XML, such as a feed, and no report", remedy)
    return read_text(raw, name, known)


def _page_reader() -> _Reader:
    # By name, when the first page is met: trafilatura costs 0.3 s of CPU to import, and most
    # sources are text.
    return cast("_Reader", import_module("casetrail.gather.page").read_page)
