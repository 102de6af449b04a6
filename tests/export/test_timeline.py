"""The timeline is two drawings whose marks lead to their lines."""

import re

from casetrail.export.book import Book
from casetrail.export.timeline import timeline
from casetrail.types import CaseFile

from . import factory as make
from .conftest import Case


def test_it_is_drawn_for_wide_and_narrow_windows(case: Case) -> None:
    drawn = timeline(Book(case.casefile, case.texts))
    assert 'class="drawing wide"' in drawn
    assert 'class="drawing narrow"' in drawn


def test_a_mark_leads_to_its_line_and_says_what_it_is(case: Case) -> None:
    drawn = timeline(Book(case.casefile, case.texts))
    line = case.lines["appeal"].id
    assert f'href="#l-{line}"' in drawn
    assert "<title>20 June 2022: Ada Quist filed an appeal</title>" in drawn


def test_a_day_is_a_dot_and_a_week_a_bar(case: Case) -> None:
    drawn = timeline(Book(case.casefile, case.texts))
    days = re.findall(r'<rect [^>]*width="([\d.]+)"[^>]*class="mark day', drawn)
    bars = re.findall(r'<rect [^>]*width="([\d.]+)"[^>]*class="mark span', drawn)
    assert set(days) == {"8"}
    assert all(float(width) > 30 for width in bars)


def test_what_has_no_date_is_counted(case: Case) -> None:
    assert "Left out: 2 marks without a date" in timeline(Book(case.casefile, case.texts))


def test_a_crowded_day_ends_in_a_ring() -> None:
    reports = [make.article(f"Report {n}.", published="2022-06-22") for n in range(9)]
    drawn = timeline(Book(CaseFile(articles=tuple(map(make.entry, reports))), {}))
    assert drawn.count(' ring"') == 2
    assert "… and 3 more" in drawn


def test_names_are_escaped(case: Case) -> None:
    hostile = make.article("x", "<b>Söhne", published="2022-06-22")
    drawn = timeline(Book(CaseFile(articles=(make.entry(hostile),)), {}))
    assert "<b>" not in drawn
    assert "&lt;b&gt;Söhne" in drawn


def test_without_a_date_nothing_is_drawn() -> None:
    assert timeline(Book(CaseFile(), {})) == ""
