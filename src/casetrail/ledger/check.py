"""The door of the ledger: what cannot be stored, or would not rest on its text, is refused."""

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from casetrail.errors import SourceError, UsageError
from casetrail.ledger.evidence import mismatches
from casetrail.ledger.rows import canonical, claim_of
from casetrail.text.ids import article_id, sha256
from casetrail.types import Article, Claim, Judgement, Record

_REPORT_IT = "This is a fault of Casetrail: please report it"
_SAVE_AGAIN = "Save it as UTF-8 under a plain name, then add it again"


def check_article(article: Article) -> None:
    """Raise SourceError unless ``article`` can be stored and its hashes are its text's."""
    for what in _half_characters(article):
        raise SourceError(article.id, what, _SAVE_AGAIN)
    for what in (*_ill_formed(article), *article_mismatches(article)):
        raise SourceError(_name(article), what, _REPORT_IT)


def check_claims(article: Article, claims: Sequence[Claim]) -> None:
    """Raise SourceError unless every claim is ``article``'s, is there once, and rests on it."""
    for what in (*_doubles(claims), *_claim_faults(article, claims)):
        raise SourceError(_name(article), what, _REPORT_IT)


def check_judgement(judgement: Judgement) -> None:
    """Raise UsageError unless ``judgement`` can be stored."""
    for what in (*_half_characters(judgement), *_ill_formed(judgement)):
        raise UsageError(f"Judgement {judgement.id!r}: {what}. Correct it, then save it again")


def article_mismatches(article: Article) -> Iterator[str]:
    """Yield, in words, each hash of ``article`` that its text does not bear out."""
    if article.sha256 != sha256(article.text):
        yield "its sha256 is not its text's"
    if article.id != article_id(article.text, article.url or article.outlet):
        yield "its id is not that of its text and address"


def _half_characters(record: Record) -> Iterator[str]:
    for field, value in msgspec.structs.asdict(record).items():
        try:
            canonical(value)
        except UnicodeEncodeError as error:
            yield f"its {field} has half a character (sign {error.start + 1}): not storable"


def _ill_formed(record: Record) -> Iterator[str]:
    try:
        msgspec.convert(msgspec.structs.asdict(record), type(record))
    except msgspec.ValidationError as error:
        yield f"a field has the wrong form ({error})"


def _doubles(claims: Sequence[Claim]) -> Iterator[str]:
    for name, times in Counter(claim.id for claim in claims).items():
        if times > 1:
            yield f"claim {name} was read {times} times"


def _claim_faults(article: Article, claims: Sequence[Claim]) -> Iterator[str]:
    for claim in claims:
        yield from (f"claim {claim.id}: {what}" for what in _one_claim_faults(article, claim))


def _one_claim_faults(article: Article, claim: Claim) -> Iterator[str]:
    if claim.article != article.id:
        yield f"it is of another report ({claim.article})"
    yield from mismatches(article.text, claim)
    try:
        claim_of(canonical(claim))
    except (msgspec.ValidationError, UnicodeEncodeError) as error:
        yield f"it cannot be stored ({error})"


def _name(article: Article) -> str:
    return article.source or article.title or article.id
