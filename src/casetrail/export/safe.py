"""Text that cannot steer what shows it: no terminal codes, no direction tricks, no odd links."""

import re
from urllib.parse import urlsplit

_SPACES = (0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029)
_STEERING = (
    *range(0x80, 0xA0),  # C1: a terminal takes U+009B for ESC [
    *range(0x202A, 0x202F),  # embeddings and overrides
    *range(0x2066, 0x2070),  # isolates and their deprecated kin
    *range(0xFFF9, 0xFFFC),  # interlinear annotation
    *range(0xE0000, 0xE0080),  # invisible tags
)
_TABLE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **{code: f"⟨U+{code:04X}⟩" for code in _STEERING},
    **dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(_SPACES, " "),
}


def neutral(text: str) -> str:
    """Return ``text`` with every control character as a visible sign: ESC as ``␛``.

    Letters, marks and joiners of every script stay; so do tab and line feed.
    """
    return text.translate(_TABLE)


def one_line(text: str) -> str:
    """Return ``neutral(text)`` on one line, each run of white space as one space."""
    return re.sub(r"\s+", " ", neutral(text)).strip()


def web_address(url: str | None) -> str | None:
    """Return ``url`` when it may become a link, so only http and https; else None."""
    if url is None or neutral(url) != url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
