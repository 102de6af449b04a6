"""What is known of a case once everything that people decided was carried out over it."""

from casetrail.types.base import Record
from casetrail.types.claims import Claim
from casetrail.types.identity import Identities
from casetrail.types.judgement import Verdicts


class Replayed(Record, frozen=True, kw_only=True):
    """Claims with what people changed or added, who is who, and what was decided of the claims."""

    claims: tuple[Claim, ...]
    identities: Identities
    verdicts: Verdicts
