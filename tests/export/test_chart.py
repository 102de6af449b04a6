"""The short timeline counts reports and statements by stretch."""

from casetrail.export.book import Book
from casetrail.export.chart import Bucket, buckets
from casetrail.types import CaseFile

from . import factory as make

JUNE = make.article("She spoke. She had spoken in May.", published="2022-06-22")
JULY = make.article("Later.", "Courier", published="2022-07-20")


def test_reports_and_statements_are_counted() -> None:
    said = make.statement(JUNE, "She spoke.")
    earlier = make.statement(JUNE, "She had spoken in May.", when=make.day("2022-05-02"))
    articles = (make.entry(JUNE), make.entry(JULY))
    assert buckets(Book(CaseFile(articles=articles, statements=(said, earlier)), {})) == [
        Bucket("week of 2 May 2022", False, 0, 1),
        Bucket("week of 20 June 2022", True, 1, 1),
        Bucket("week of 18 July 2022", True, 1, 0),
    ]


def test_one_stretch_is_no_chart() -> None:
    assert buckets(Book(CaseFile(articles=(make.entry(JUNE),)), {})) == []
    assert buckets(Book(CaseFile(), {})) == []
