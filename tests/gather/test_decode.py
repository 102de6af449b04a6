import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.errors import SourceError
from casetrail.gather.decode import decode

WESTERN = "El ministro dijo que “no habrá extradición” – según Ramón Núñez, ¿y después? " * 3
RUSSIAN = "Министр сказал, что решение будет принято в течение двух месяцев. "
whole_text = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_the_encodings_of_western_texts(encoding: str) -> None:
    assert decode(WESTERN.encode(encoding), "a.txt") == WESTERN


@given(whole_text, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_a_text_comes_back_whole(text: str, encoding: str) -> None:
    assert decode(f"Text: {text}".encode(encoding), "a.txt") == f"Text: {text}"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        assert isinstance(decode(raw, "a.txt"), str)
    except SourceError as error:
        assert str(error).startswith("a.txt: ")


def test_one_broken_byte_does_not_turn_utf8_into_cp1252() -> None:
    raw = WESTERN.encode() + b"\nbroken: \xe9 here"
    with pytest.raises(SourceError, match="UTF-8 text with a broken character in line 2"):
        decode(raw, "a.txt")


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_an_encoding_that_cannot_be_told_is_not_guessed(encoding: str) -> None:
    with pytest.raises(SourceError, match="encoding that cannot be told"):
        decode(RUSSIAN.encode(encoding), "a.txt")


def test_half_a_character_of_utf16() -> None:
    with pytest.raises(SourceError, match="UTF-16"):
        decode(WESTERN.encode("utf-16")[:-1], "a.txt")


@pytest.mark.parametrize(
    "raw", [b"\x00\x01\x02\x03" * 50, b"text\x00text", b"\x01\x02\x03\x04" * 9]
)
def test_data_is_no_text(raw: bytes) -> None:
    with pytest.raises(SourceError, match="binary data"):
        decode(raw, "a.txt")
