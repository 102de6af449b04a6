"""Signatures: their bytes never change, and they keep the same share of every text."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.text.shingles import (
    SIGNATURE,
    containment,
    folded_words,
    kept_in,
    shingles,
    signature,
)

TEXT = "A court in Kolvo released the auditor Mara Venn on bail. Prosecutors in Lorvania appealed."
GOLDEN = """\
085b42ba0b124307
09afacb36431725d
354ab15427157eb1
35b4e1ea95bd3c29"""
WORDS = st.lists(st.sampled_from(["court", "Kolvo", "Venn", "bail", "Okon", "appealed"]))


def test_the_bytes_of_a_signature_never_change() -> None:
    assert SIGNATURE == "shingles 1"
    assert signature(TEXT).hex("\n", 8) == GOLDEN


@pytest.mark.parametrize(
    "same",
    [
        TEXT.upper(),
        TEXT.replace(" ", "\n\n  "),
        TEXT.replace(".", " —"),
        TEXT.replace("Kolvo", "Kólvo"),
        unicodedata.normalize("NFD", TEXT.replace("Mara", "Mára")),
        TEXT.replace("auditor", "audi\u00adtor"),
    ],
)
def test_case_accents_space_and_marks_change_nothing(same: str) -> None:
    assert signature(same) == signature(TEXT)


def test_words_are_folded() -> None:
    assert folded_words("“Señora Venn’s  ﬁle—No. 4”") == ["senora", "venn", "s", "file", "no", "4"]


@given(WORDS)
def test_the_signature_holds_the_low_hashes_of_all_runs(words: list[str]) -> None:
    whole = shingles(folded_words(" ".join(words)))
    assert kept_in(signature(" ".join(words))) == {one for one in whole if one < 2**62}


def test_a_cut_is_contained_in_the_whole() -> None:
    words = [f"word{number}" for number in range(800)]
    whole, cut = (kept_in(signature(" ".join(part))) for part in (words, words[:200]))
    assert containment(cut, whole) == 1
    assert 0.15 < containment(whole, cut) < 0.35


def test_a_text_shorter_than_a_run_is_one_run() -> None:
    assert len(shingles(["venn", "freed"])) == 1
    assert shingles([]) == frozenset()


def test_a_signature_that_is_cut_off_is_refused() -> None:
    with pytest.raises(ValueError, match=re.escape("7 bytes")):
        kept_in(b"\0" * 7)
