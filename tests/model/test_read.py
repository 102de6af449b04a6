"""The pack at work: spans are exact, and the same text gives the same reading."""

import pytest

from casetrail.model.pack import FOLDER, load_pack
from casetrail.model.read import read
from casetrail.types import Span

pytestmark = pytest.mark.skipif(
    not (FOLDER / "pack.json").is_file(), reason="no pack in this checkout"
)

TEXT = (
    "Minister rejects request\n\n"
    "“We will not extradite anyone,” Foreign Minister Ana Ruiz told reporters in Lima on Monday. "
    "“That is final.”\n\n"
    "The Home Office said that it had received no letter.\n"
)


def test_a_direct_quotation_in_two_parts() -> None:
    first = read(TEXT).attributions[-2]
    assert first.cue.of(TEXT).startswith("told")
    assert [span.of(TEXT) for span in first.sources] == ["Foreign Minister Ana Ruiz"]
    assert first.contents[0].of(TEXT) == "“We will not extradite anyone,”"


def test_an_indirect_statement() -> None:
    last = read(TEXT).attributions[-1]
    assert [span.of(TEXT) for span in last.sources] == ["The Home Office"]
    assert last.cue.of(TEXT) == "said"
    assert [span.of(TEXT) for span in last.contents] == ["that it had received no letter"]


def test_names() -> None:
    named = {m.span.of(TEXT): m.kind for m in read(TEXT).mentions if m.form == "named"}
    assert named["Lima"] == "place"
    assert named["Home Office"] == "government"


def test_the_same_text_reads_the_same() -> None:
    assert read(TEXT) == read(TEXT)
    assert load_pack() is load_pack()


@pytest.mark.parametrize(
    "text", ["", " \n\n ", "“", "a" * 5000, "\u200b\u200b said", "word " * 900]
)
def test_odd_texts_are_read(text: str) -> None:
    reading = read(text)
    spans = [mention.span for mention in reading.mentions]
    spans += [one.cue for one in reading.attributions]
    assert all(0 <= span.start < span.stop <= len(text) for span in spans)
    assert all(isinstance(span, Span) for span in spans)


def test_the_parse_covers_the_text() -> None:
    tokens = read(TEXT).tokens
    assert "".join(token.span.of(TEXT) for token in tokens) == "".join(TEXT.split())
    assert all(0 <= token.head < len(tokens) for token in tokens)
    assert any(token.relation == "nsubj" for token in tokens)


def test_every_chain_has_several_mentions() -> None:
    text = "Ana Ruiz said she would appeal. Ruiz said that her lawyer had filed it."
    chains = read(text).chains
    assert all(len(chain) > 1 for chain in chains)
    assert any({"Ana Ruiz", "she"} <= {one.span.of(text) for one in chain} for chain in chains)


def test_an_event_and_a_time() -> None:
    text = "The court rejected the appeal on Monday."
    reading = read(text)
    assert "rejected" in {event.span.of(text) for event in reading.events}
    assert [time.span.of(text) for time in reading.times] == ["Monday"]
