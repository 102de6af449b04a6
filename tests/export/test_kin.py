"""What is said beside reports that are copies or versions, and beside lines of several reports."""

from msgspec.structs import replace

from casetrail.export.background import changes_words, kin_words, support_words
from casetrail.export.book import Book
from casetrail.types import Article, CaseFile, Passage

from . import factory as make

FIRST = make.article("Venn is free.", "Harbour Post", title="Venn freed", published="2032-06-21")
LATER = make.article("Venn is free now.", "The Courier", title="Free", published="2032-06-22")
PASSAGES = (Passage(text="Venn is free.", added=False), Passage(text="She slept.", added=True))


def words(later: Article, **kin: object) -> str:
    """Return what is said of a report that stands to ``FIRST`` as told."""
    entry = replace(make.entry(later), **kin)
    return kin_words(Book(CaseFile(articles=(make.entry(FIRST), entry)), {}), entry)


def test_a_copy_names_its_original() -> None:
    assert words(LATER, copy_of=FIRST.id) == "copy of Venn freed (Harbour Post, 21 June 2032)"
    assert words(LATER) == ""


def test_a_version_counts_its_changes_and_is_newer_only_on_a_later_day() -> None:
    version = {"version_of": FIRST.id, "changed": PASSAGES}
    rest = "version of Venn freed (Harbour Post, 21 June 2032), 1 sentence added, 1 taken out"
    assert words(LATER, **version) == f"newer {rest}"
    assert words(replace(LATER, published="2032-06-21"), **version) == f"another {rest}"
    assert words(replace(LATER, published=None), **version) == f"another {rest}"


def test_changes_are_counted_as_far_as_they_are_listed() -> None:
    assert changes_words(()) == "no sentence changed"
    assert changes_words(PASSAGES[:1]) == "1 sentence taken out"
    assert changes_words(PASSAGES[1:] * 2) == "2 sentences added"
    assert changes_words(PASSAGES * 20) == "at least 40 sentences added or taken out"


def test_support_stands_beside_a_line_of_several_reports_only() -> None:
    line = make.event(FIRST, "Venn is free.", "Venn is freed", support="2 outlets, one text")
    other = make.evidence(LATER, "Venn is free now.")
    assert support_words(line) == ""
    assert support_words(replace(line, evidence=(*line.evidence, other))) == line.support
    single = replace(line, evidence=(*line.evidence, other), support="single source")
    assert support_words(single) == ""
