import zipfile
from io import BytesIO

import pytest

from casetrail.errors import SourceError
from casetrail.gather.binary import refuse_binary


def zipped(*names: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (zipped("[Content_Types].xml", "word/document.xml"), "a Word document"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "an Excel workbook"),
        (zipped("a.txt"), "a zip archive"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"\xff\xd8\xff\xe0", "an image"),
        (b"{\\rtf1\\ansi", "an RTF document"),
        (b"SQLite format 3\x00", "a database"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;", "a web archive"),
    ],
)
def test_each_kind_is_named(head: bytes, kind: str) -> None:
    with pytest.raises(SourceError, match=f"a.txt: is {kind}"):
        refuse_binary(head, "a.txt")


@pytest.mark.parametrize("head", [b"", b"PK won the vote.", b"GIF8 was late.", b"From: Ana\nHello"])
def test_text_that_begins_like_one_is_text(head: bytes) -> None:
    refuse_binary(head, "a.txt")
