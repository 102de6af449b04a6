"""Text that is shown cannot steer what shows it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.export.safe import neutral, one_line, web_address

STEERING = {"\u202e", "\u2066", "\u2069", "\x1b", "\x9b", "\x00", "\x7f", "\U000e0041"}


def test_an_escape_becomes_a_sign() -> None:
    assert neutral("a\x1b[31mb\x07") == "a␛[31mb␇"


def test_c1_and_direction_controls_become_their_numbers() -> None:
    assert neutral("a\x9b2J") == "a⟨U+009B⟩2J"
    assert neutral("a\u202eb\u202c") == "a⟨U+202E⟩b⟨U+202C⟩"


def test_letters_marks_and_joiners_stay() -> None:
    words = "e\u0301 漢字 می‌خواهم 👩‍👧 \u200fשלום\tx\ny"
    assert neutral(words) == words


@given(st.text(st.characters(codec=None)))
def test_no_control_survives(text: str) -> None:
    shown = neutral(text)
    assert not STEERING & set(shown)
    assert all(unicodedata.category(char) not in ("Cc", "Cs") or char in "\t\n" for char in shown)


def test_one_line_has_single_spaces() -> None:
    assert one_line(" a\n\n b\u2028c\t") == "a b c"


@pytest.mark.parametrize("url", ["https://post.example/a?b=1", "http://post.example"])
def test_web_addresses_are_links(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "java\tscript:alert(1)//https://x.example",
        " javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//post.example",
        "https://",
        "https://[bad",
        "https://post.example/\u202e",
    ],
)
def test_anything_else_is_not(url: str | None) -> None:
    assert web_address(url) is None
