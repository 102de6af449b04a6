"""Files that hold no text, told by their first bytes, and what to do with each kind."""

from typing import NamedTuple

from casetrail.errors import SourceError


class Kind(NamedTuple):
    """A kind of file: a mark in its first bytes, its name, and what to do instead."""

    mark: bytes
    name: str
    remedy: str


_AS_TEXT = "Save it as plain text and name that file"
_IMAGE = "Type or copy its words into a text file"
_CSV = "Save the sheet as CSV and name that file"
_UNPACK = "Unpack it and name the files in it"
_REPORT = "Name a text file, a saved web page or a table of reports"

# The marks inside a zip file come before the zip's own.
_ZIPPED = (
    Kind(b"word/document.xml", "a Word document", _AS_TEXT),
    Kind(b"xl/workbook.xml", "an Excel workbook", _CSV),
    Kind(b"application/vnd.oasis.opendocument.text", "an OpenDocument text", _AS_TEXT),
    Kind(b"application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument sheet", _CSV),
    Kind(b"application/epub+zip", "an e-book", _AS_TEXT),
    Kind(b"PK", "a zip archive", _UNPACK),
)

_KINDS = (
    Kind(b"%PDF-", "a PDF document", "Copy its text into a text file, or use pdftotext"),
    Kind(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", _AS_TEXT),
    Kind(b"{\\rtf", "an RTF document", _AS_TEXT),
    Kind(b"\x89PNG\r\n", "an image", _IMAGE),
    Kind(b"\xff\xd8\xff", "an image", _IMAGE),
    Kind(b"GIF87a", "an image", _IMAGE),
    Kind(b"GIF89a", "an image", _IMAGE),
    Kind(b"II*\x00", "an image", _IMAGE),
    Kind(b"MM\x00*", "an image", _IMAGE),
    Kind(b"ID3\x03", "a sound file", _REPORT),
    Kind(b"ID3\x04", "a sound file", _REPORT),
    Kind(b"\x1f\x8b", "a gzip archive", _UNPACK),
    Kind(b"7z\xbc\xaf", "a 7-Zip archive", _UNPACK),
    Kind(b"Rar!", "a RAR archive", _UNPACK),
    Kind(b"SQLite format 3\x00", "a database, perhaps a case file", _REPORT),
    Kind(b"\x7fELF", "a program", _REPORT),
    Kind(b"MZ\x90\x00", "a program", _REPORT),
)

_ZIP = b"PK\x03\x04"
_ARCHIVED_PAGE = b"multipart/related"


def refuse_binary(head: bytes, name: str) -> None:
    """Raise SourceError, naming the kind, when ``head`` (a file's first bytes) is no text's."""
    kind = _kind(head)
    if kind is not None:
        raise SourceError(name, f"is {kind.name}", kind.remedy)
    if head.lstrip().startswith((b"From:", b"MIME-Version:")) and _ARCHIVED_PAGE in head:
        raise SourceError(
            name, "is a web archive (MHTML)", "Save the page as 'Web page, HTML only'"
        )


def _kind(head: bytes) -> Kind | None:
    if head.startswith(_ZIP):
        return next(kind for kind in _ZIPPED if kind.mark in head)
    return next((kind for kind in _KINDS if head.startswith(kind.mark)), None)
