"""Inside one article: full names first, then the short forms that can only mean one of them."""

from casetrail.resolve.clusters import Cluster, cluster, full_forms, gender_of, group_by_key
from casetrail.text.names import parts, shortens
from casetrail.types import MentionClaim

SHARED = "more than one person of this name in the report"


def cluster_article(
    mentions: list[MentionClaim],
) -> tuple[list[Cluster], dict[str, str]]:
    """Return the clusters of one article's named mentions, and why a mention was left alone."""
    named = [mention for mention in mentions if mention.form == "named"]
    people = [mention for mention in named if mention.actor_kind == "person"]
    others = [mention for mention in named if mention.actor_kind != "person"]
    clusters, unresolved = _people(people)
    clusters += [cluster(group) for group in _with_acronyms(others)]
    return clusters, unresolved


def _people(mentions: list[MentionClaim]) -> tuple[list[Cluster], dict[str, str]]:
    groups: dict[tuple[str, ...], list[MentionClaim]] = {f: [] for f in full_forms(mentions)}
    unresolved: dict[str, str] = {}
    for mention in mentions:
        full = _meant(mention, groups)
        if full is None:
            unresolved[mention.id] = SHARED
        else:
            groups[full].append(mention)
    return [cluster(group) for group in groups.values() if group], unresolved


def _meant(
    mention: MentionClaim, groups: dict[tuple[str, ...], list[MentionClaim]]
) -> tuple[str, ...] | None:
    """Return the full name a mention stands for; None when several persons bear it.

    With several bearers of a surname it means the one named in the same paragraph or the one
    before, if that is one only; else the one named far more often.
    """
    form = parts(mention.name or mention.text)
    if form in groups and _may_be(mention, groups[form]):
        return form
    meant = [full for full in groups if shortens(form, full) and _may_be(mention, groups[full])]
    if not meant:  # "Mr NAME" where only a woman of that name is known
        key = (*form, mention.gender or "")
        groups.setdefault(key, [])
        return key
    if len(meant) == 1:
        return meant[0]
    near = [
        full
        for full in meant
        if groups[full] and groups[full][-1].paragraph >= mention.paragraph - 1
    ]
    return near[0] if len(near) == 1 else _foremost(meant, groups)


def _foremost(
    meant: list[tuple[str, ...]], groups: dict[tuple[str, ...], list[MentionClaim]]
) -> tuple[str, ...] | None:
    """Return the bearer named at least twice as often so far as any other."""
    ordered = sorted(meant, key=lambda full: (-len(groups[full]), full))
    first, second = (len(groups[full]) for full in ordered[:2])
    return ordered[0] if first >= 2 * max(1, second) else None


def _may_be(mention: MentionClaim, group: list[MentionClaim]) -> bool:
    """``Mr`` and ``Mrs`` tell two bearers of one name apart."""
    told = gender_of(cluster(group)) if group and mention.gender else None
    return told is None or mention.gender == told


def _with_acronyms(mentions: list[MentionClaim]) -> list[list[MentionClaim]]:
    """Group bodies by name; "NSA" joins the one name whose initials it is."""
    groups = group_by_key(mentions)
    for key in list(groups):
        text = groups[key][0].text
        if not text.isupper() or not 2 < len(text) < 7:
            continue
        spelt = [other for other in groups if other != key and _initials(other) == text]
        if len(spelt) == 1:
            groups[spelt[0]].extend(groups.pop(key))
    return list(groups.values())


def _initials(key: str) -> str:
    words = [
        word for word in key.split()[1:] if word not in {"of", "the", "for", "and", "to", "on"}
    ]
    return "".join(word[0] for word in words).upper()
