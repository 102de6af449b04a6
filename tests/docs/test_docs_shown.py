"""What the pages show is what comes out: every command of a console block is run."""

from pathlib import Path

import pytest

from tests.docs.doc_pages import PAGES, Shown, agrees, blocks, name_of, run, shown_in

WITH_CONSOLE = [page for page in PAGES if blocks(page.read_text("utf-8"), "console")]


@pytest.mark.parametrize("page", WITH_CONSOLE, ids=name_of)
def test_commands_print_what_is_shown(page: Path, tmp_path: Path) -> None:
    shown = [
        one for block in blocks(page.read_text("utf-8"), "console") for one in shown_in(block.body)
    ]
    printed = run([one.command for one in shown], tmp_path)
    assert len(printed) == len(shown)
    for one, lines in zip(shown, printed, strict=True):
        assert agrees(one.output, lines), (
            f"$ {one.command}\nprints now:\n" + "\n".join(lines[:60]) + "\n\n"
            "If that is right, run: python -m tests.docs.refresh"
        )


def test_the_tutorial_goes_all_the_way() -> None:
    tutorial = next(page for page in PAGES if page.name == "tutorial.md").read_text("utf-8")
    commands = [
        one.command for block in blocks(tutorial, "console") for one in shown_in(block.body)
    ]
    first_words = [command.split()[1] for command in commands]
    assert list(dict.fromkeys(first_words)) == [
        "read", "new", "add", "show", "search", "text", "export", "verify",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a", "b"], ["a", "b", "c"], False),
        (["a", "...", "c"], ["a", "b", "b", "c"], True),
        (["...", "c"], ["c"], True),
        (["a", "..."], ["b", "a"], False),
        (["a.c"], ["abc"], False),
        (["a ... c"], ["a 1 2 c"], True),
        (["a ... c"], ["a 1 2 d"], False),
        ([], ["a"], False),
    ],
)
def test_three_dots_stand_for_what_may_differ(
    shown: list[str], printed: list[str], same: bool
) -> None:
    assert agrees(shown, printed) is same


def test_a_command_goes_on_over_lines() -> None:
    body = "$ cat > f <<'END'\n$ a\nEND\n$ echo b \\\n  c\nb c\n"
    assert shown_in(body) == [
        Shown("cat > f <<'END'\n$ a\nEND", []),
        Shown("echo b \\\n  c", ["b c"]),
    ]
