"""Bytes to text. UTF-8 and UTF-16 as they are, Windows-1252 when it plainly is; else refused."""

import codecs
import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from casetrail.errors import SourceError

_SAVE = "Save it again as UTF-8 text"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# In cp1252 text of Western Europe at most one letter in six has an accent. Cyrillic, Greek or
# Chinese text in an old encoding is nearly all high bytes.
_MOST_ACCENTS = 0.25
_BROKEN = re.compile("[\udc80-\udcff]")
_UNDEFINED = re.compile("[\udc81\udc8d\udc8f\udc90\udc9d]")  # the bytes Windows-1252 leaves open
_FEW_CONTROLS = 3
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Survey(NamedTuple):
    """What bytes read as UTF-8 hold: counts of characters."""

    encoding: str | None
    """What the first bytes say for certain, else None."""
    length: int
    whole: int
    """Characters past ASCII that are whole UTF-8."""
    broken: int
    """Bytes that are no UTF-8."""
    undefined: int
    """Of those, bytes that Windows-1252 has no character for."""


def decode(raw: bytes, name: str) -> str:
    """Return the text of ``raw``, unchanged but for a byte order mark. Raises SourceError."""
    encoding = choose(survey([raw]), name)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(name, _broken_at(raw, error), _SAVE) from None
    _refuse_controls(text, name)
    return text


def survey(chunks: Iterable[bytes]) -> Survey:
    """Count what ``chunks`` hold, in memory that does not grow with them."""
    reader = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    head, total = b"", Counter[str]()
    for chunk in chunks:
        head = head or chunk
        total.update(_counts(reader.decode(chunk)))
    total.update(_counts(reader.decode(b"", True)))
    return Survey(_certain(head), *(total[name] for name in Survey._fields[1:]))


def choose(seen: Survey, name: str) -> str:
    """Return the encoding of what was surveyed. Raises SourceError when none fits.

    Some broken bytes among more whole characters are damaged UTF-8, never Windows-1252: that
    would turn every quotation mark of the text into three wrong characters.
    """
    if seen.encoding:
        return seen.encoding
    if not seen.broken or seen.broken <= seen.whole:
        return "utf-8"
    if seen.undefined or seen.broken > _MOST_ACCENTS * seen.length:
        raise SourceError(name, "is in an encoding that cannot be told from its bytes", _SAVE)
    return "cp1252"


def marked(head: bytes) -> str | None:
    """Return the encoding that a byte order mark names, if there is one."""
    return next((encoding for mark, encoding in _MARKS if head.startswith(mark)), None)


def _certain(head: bytes) -> str | None:
    return marked(head) or _bare_utf16(head[:4096])


def _bare_utf16(head: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every second byte is zero, and hardly another."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if 3 * max(even, odd) <= len(head) or 100 * min(even, odd) > len(head):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _counts(text: str) -> dict[str, int]:
    if text.isascii():
        return {"length": len(text)}
    broken = len(_BROKEN.findall(text))
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    undefined = len(_UNDEFINED.findall(text))
    return {"length": len(text), "whole": whole, "broken": broken, "undefined": undefined}


def _broken_at(raw: bytes, error: UnicodeDecodeError) -> str:
    line = raw.count(b"\n", 0, error.start) + 1
    return f"is {error.encoding.upper()} text with a broken character in line {line}"


def _refuse_controls(text: str, name: str) -> None:
    """Raise SourceError for text that is data: a NUL, or many control characters."""
    if "\0" in text or len(_CONTROL.findall(text)) > _FEW_CONTROLS + len(text) // 100:
        raise SourceError(name, "holds no text but binary data", "Name a file of text")
