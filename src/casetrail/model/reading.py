"""The whole reading of an article: the plain one, with what the trained pack adds."""

from casetrail.model.pack import Pack
from casetrail.model.plain import read_plain
from casetrail.model.read import read
from casetrail.types import Article, NamedSpan, Reading


def read_model(article: Article, pack: Pack | None = None) -> Reading:
    """Return the reading of an English article by ``pack`` (the shipped one, if None)."""
    plain, found = read_plain(article), read(article.text, pack)
    return Reading(
        paragraphs=plain.paragraphs,
        sentences=plain.sentences,
        words=plain.words,
        attributions=found.attributions,
        names=tuple(
            NamedSpan(span=one.span, kind=one.kind, score=one.score)
            for one in found.mentions
            if one.form == "named"
        ),
        tokens=found.tokens,
        chains=found.chains,
        events=found.events,
        times=found.times,
        reader="model",
    )
