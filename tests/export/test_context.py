"""Two sentences on either side."""

from casetrail.export.context import context

TEXT = "One. Two. Three. The very words. Five. Six. Seven."
#            ^^^^^^^^^^^ [the very words ] ^^^^^^^^^^


def test_two_sentences_before_and_after() -> None:
    start = TEXT.index("The very")
    found = context(TEXT, start, start + len("The very words."))
    assert found.before.of(TEXT) == "Two. Three. "
    assert found.after.of(TEXT) == " Five. Six."


def test_at_the_ends_there_is_less() -> None:
    assert context(TEXT, 0, 4).before.of(TEXT) == ""
    assert context(TEXT, TEXT.index("Seven"), len(TEXT)).after.of(TEXT) == ""
