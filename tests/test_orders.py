"""Reports and judgements in any order: the same file, byte for byte."""

from functools import cache

import pytest
from bench.full.orders import Read, in_orders, read

from casetrail import sample


@cache
def reports() -> list[Read]:
    return read(sample.reports())


@pytest.mark.parametrize("judged", [0, 60])
def test_five_random_orders_give_one_file(judged: int) -> None:
    assert len(set(in_orders(reports(), 5, judged))) == 1


def test_what_is_decided_shows_in_the_file() -> None:
    (plain, _), (decided, _) = (tuple(in_orders(reports(), 1, judged)) for judged in (0, 60))
    assert plain != decided
