"""Times: the expression as written, and the days it can mean."""

from typing import Literal

from casetrail.types.base import Day, Record

Basis = Literal["explicit", "relative", "narrative", "published", "unknown"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class When(Record, frozen=True, kw_only=True):
    """When something happened or was said, as far as the article tells.

    ``earliest`` and ``latest`` are both inclusive; None means open. ``edtf`` is ISO 8601-2:
    ``2022-07`` a month, ``[2022-06-13..2022-06-19]`` one day out of a week, ``a/b`` what lasts.
    ``why`` is one sentence that a reader understands.
    """

    text: str
    edtf: str | None = None
    earliest: Day | None = None
    latest: Day | None = None
    basis: Basis
    why: str
