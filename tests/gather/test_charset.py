import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.gather.charset import decode_page

WORDS = "“Não”, disse Núñez"


def page(declared: str, words: str = WORDS) -> str:
    return f"<html><head><meta charset={declared}></head><p>{words}</p></html>"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "cp1252"),  # what browsers read for it
        ("iso-8859-1", "utf-8"),  # saved by a browser, the old declaration left
        ("windows-1252", "cp1252"),
        ("nonsense", "cp1252"),
        ("utf-8", "utf-16"),
        ("base64", "cp1252"),
    ],
)
def test_western_pages(declared: str, encoding: str) -> None:
    assert decode_page(page(declared).encode(encoding)) == page(declared)


@pytest.mark.parametrize("declared", ["windows-1251", "koi8-r", "iso-8859-5"])
def test_a_declared_encoding_is_believed(declared: str) -> None:
    html = page(declared, "Министр сказал")
    assert decode_page(html.encode(declared)) == html


def test_one_broken_byte_spoils_one_character() -> None:
    raw = page("utf-8").encode().replace("ã".encode(), b"\xe3")
    assert "“N\ufffdo”, disse Núñez" in decode_page(raw)


@given(st.binary())
def test_any_bytes_are_some_page(raw: bytes) -> None:
    assert "\0" not in decode_page(raw)
