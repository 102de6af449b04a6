"""One line opened: its sentence in its surroundings, and where the report came from."""

from casetrail.export.terminal import show_line
from casetrail.types import Article, Line

from ..brandt import POST
from ..conftest import Case
from ..screen import Screen


def shown(line: Line, articles: tuple[Article, ...], *, terminal: bool = False) -> str:
    screen = Screen(terminal=terminal)
    show_line(line, {one.id: one for one in articles}, screen.console, title="A line")
    return screen.text()


def test_the_sentence_stands_between_its_neighbours(case: Case) -> None:
    text = shown(case.lines["guest"], case.articles)
    assert "> She called Teo Brandt “a guest of this country”" in text
    assert "  hurried. “We will read every page,” Marant said" in text
    assert "  Norland asked Vell last week to extradite him." in text


def test_the_exact_words_are_marked(case: Case) -> None:
    styled = shown(case.lines["guest"], case.articles, terminal=True)
    assert "\x1b[1;30;103mTeo Brandt “a guest of this country”\x1b[0m" in styled


def test_where_it_came_from(case: Case) -> None:
    text = shown(case.lines["guest"], case.articles)
    start = POST.text.index("She called")
    assert "Published by Harbour Post, 22 June 2022" in text
    assert f"Characters  {start} to " in text
    assert "Date from   stated with --published" in text
    assert "Address     https://post.example/vell" in text
    assert POST.sha256 in text


def test_every_witness_is_shown_and_the_doubt_once(case: Case) -> None:
    text = shown(case.lines["pages"], case.articles)
    assert "Published by Vell Courier, after El Faro, 23 June 2022" in text
    assert text.count("In doubt: date inferred from publication date") == 1


def test_a_missing_report_is_named(case: Case) -> None:
    text = shown(case.lines["guest"], ())
    assert f"{POST.id}: not in this case file" in text


def test_the_report_cannot_drive_the_terminal(case: Case) -> None:
    text = shown(case.lines["hostile"], case.articles)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "␛[31m" in text
