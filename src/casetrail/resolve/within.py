"""Inside one article: full names first, then the short forms that can only mean one of them."""

from casetrail.resolve.bearers import Bearers
from casetrail.resolve.clusters import Cluster, cluster, full_forms, group_by_key
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
    bearers = Bearers(full_forms(mentions))
    unresolved = {m.id: SHARED for m in mentions if not bearers.take(m)}
    return bearers.clusters(), unresolved


def _with_acronyms(mentions: list[MentionClaim]) -> list[list[MentionClaim]]:
    """Group bodies by name; "NSA" joins the one name whose initials it is.

    So does what a name introduces in brackets: "Reporters Without Borders (RSF)".
    """
    groups = group_by_key(mentions)
    introduced = _introduced(mentions, groups)
    for key in list(groups):
        text = groups[key][0].text
        if not text.isupper() or not 2 < len(text) < 7:
            continue
        if (spelt_out := introduced.get(key)) in groups and spelt_out != key:
            groups[spelt_out].extend(groups.pop(key))
            continue
        spelt = [other for other in groups if other != key and _initials(other) == text]
        if len(spelt) == 1:
            groups[spelt[0]].extend(groups.pop(key))
    return list(groups.values())


def _introduced(
    mentions: list[MentionClaim], groups: dict[str, list[MentionClaim]]
) -> dict[str, str]:
    """Return the name before each name in brackets, both by key; of two names the first."""
    key_of = {mention.id: key for key, group in groups.items() for mention in group}
    before = {mention.span.stop: mention for mention in mentions}
    found: dict[str, str] = {}
    for mention in sorted(mentions, key=lambda mention: mention.span):
        full = before.get(mention.span.start - len(" (")) if mention.bracketed else None
        if full is not None:
            found.setdefault(key_of[mention.id], key_of[full.id])
    return found


def _initials(key: str) -> str:
    words = [
        word for word in key.split()[1:] if word not in {"of", "the", "for", "and", "to", "on"}
    ]
    return "".join(word[0] for word in words).upper()
