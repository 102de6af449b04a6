"""Making a judgement: whose it is, when it was made, under which id."""

import secrets
from datetime import UTC, datetime
from typing import Any, NamedTuple

from casetrail.types import Anchor, ClaimKind, Judgement, Verdict


class Author(NamedTuple):
    """Who corrects. Each judgement made is theirs, of the moment it is made."""

    name: str

    def judges(
        self, verdict: Verdict, kind: ClaimKind, anchors: tuple[Anchor, ...], **more: Any
    ) -> Judgement:
        """Return a judgement with an id of its own; ``more`` are its other fields."""
        # To the microsecond, so that two decisions of one second keep their order.
        at = datetime.now(tz=UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
        id_ = "j" + secrets.token_hex(8)
        return Judgement(
            id=id_, at=at, author=self.name, verdict=verdict, kind=kind, anchors=anchors, **more
        )
