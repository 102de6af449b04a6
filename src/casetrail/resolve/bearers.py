"""Bearers of names in one article: full names, and the mentions each has so far."""

from collections.abc import Iterable

from casetrail.resolve.clusters import Cluster, cluster, gender_of
from casetrail.text.names import NameIndex, parts
from casetrail.types import Gender, MentionClaim

_Form = tuple[str, ...]


class Bearers:
    """Gives each mention of a person, in order of the text, to the one it can mean."""

    def __init__(self, forms: Iterable[_Form]) -> None:
        self._mentions: dict[_Form, list[MentionClaim]] = {form: [] for form in forms}
        self._genders: dict[_Form, Gender | None] = {}
        self._index = NameIndex(self._mentions)

    def clusters(self) -> list[Cluster]:
        """Return the people who have mentions."""
        return [cluster(group) for group in self._mentions.values() if group]

    def take(self, mention: MentionClaim) -> bool:
        """Give ``mention`` to its bearer; False when several could be meant."""
        bearer = self._meant(mention)
        if bearer is None:
            return False
        self._mentions[bearer].append(mention)
        if mention.gender or bearer not in self._genders:
            self._genders[bearer] = gender_of(cluster(self._mentions[bearer]))
        return True

    def _meant(self, mention: MentionClaim) -> _Form | None:
        """Return the full name a mention stands for; None when several persons bear it.

        With several bearers of a surname it means the one named in the same paragraph or the one
        before, if that is one only; else the one named far more often.
        """
        form = parts(mention.name or mention.text)
        if form in self._mentions and self._fits(mention, form):
            return form
        meant = [full for full in self._index.shortened_by(form) if self._fits(mention, full)]
        meant = meant or self._by_given_name(form)
        if not meant:  # "Mr NAME" where only a woman of that name is known
            return self._new((*form, mention.gender or ""))
        if len(meant) == 1:
            return meant[0]
        near = [full for full in meant if self._is_near(mention, full)]
        return near[0] if len(near) == 1 else self._foremost(meant)

    def _by_given_name(self, form: _Form) -> list[_Form]:
        """``Tim`` for Tim Dawson, where only one Tim is about."""
        return [full for full in self._mentions if form == full[:1] and len(full) > 1]

    def _new(self, form: _Form) -> _Form:
        self._mentions.setdefault(form, [])
        return form

    def _fits(self, mention: MentionClaim, full: _Form) -> bool:
        """``Mr`` and ``Mrs`` tell two bearers of one name apart."""
        told = self._genders.get(full)
        return told is None or mention.gender is None or mention.gender == told

    def _is_near(self, mention: MentionClaim, full: _Form) -> bool:
        group = self._mentions[full]
        return bool(group) and group[-1].paragraph >= mention.paragraph - 1

    def _foremost(self, meant: list[_Form]) -> _Form | None:
        """Return the bearer named at least twice as often so far as any other."""
        ordered = sorted(meant, key=lambda full: (-len(self._mentions[full]), full))
        first, second = (len(self._mentions[full]) for full in ordered[:2])
        return ordered[0] if first >= 2 * max(1, second) else None
