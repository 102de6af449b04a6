"""The text of a page's bytes, by the rules of browsers. A page never fails for its encoding."""

import codecs
import re

from casetrail.gather.decode import marked

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_WHERE = 4096  # browsers look in the first 1,024 bytes; saved pages carry longer heads

# What pages declare, and the larger set that browsers read instead (the WHATWG's list).
_READ_AS = {
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "utf8": "utf-8",
}
_KNOWN = re.compile(
    r"utf-8|gb18030|big5|euc-jp|iso-2022-jp|koi8-[ru]|cp(?:125[0-8]|932|949|874|866)|windows-125[0-8]|iso-8859-\d{1,2}"
)
_XML_DECLARATION = re.compile(
    r"\s*<\?xml[^>]*\?>"
)  # lxml refuses text that still declares an encoding

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f]")  # lxml refuses to move text that holds one


def decode_page(raw: bytes) -> str:
    """Return the text of a page's bytes; a byte that fits nowhere or a control becomes U+FFFD."""
    text = _whole_utf8(raw)
    if text is None:
        text = raw.decode(marked(raw) or _declared(raw) or "cp1252", "replace")
    return _CONTROL.sub("\ufffd", _XML_DECLARATION.sub("", text, count=1))


def _whole_utf8(raw: bytes) -> str | None:
    """Browsers save pages as UTF-8 and may leave an older declaration standing: bytes win."""
    if marked(raw) not in (None, "utf-8-sig"):
        return None
    try:
        return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw[:_WHERE])
    name = match[1].decode("ascii").lower() if match else ""
    name = _READ_AS.get(name, name)
    return name if _KNOWN.fullmatch(name) else None
