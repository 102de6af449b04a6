"""How many sources say a thing: copies of one text, and reports after one outlet, are one.

Each report has *keys*: the texts that it is or holds, and whose report it is: whom it credits, or
else its outlet. A text printed by several papers is that of whom any of them credits, of the agency
among them, or else of any of them. Reports that share a key are one source. A report that credits
two agencies adds none to reports of either.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from casetrail.assemble.credited import credits_of, is_agency, is_known_outlet, outlet_key
from casetrail.types import Article

Keys = frozenset[str]
_TEXT = "text "
NO_RELAYS: Mapping[str, tuple[str, ...]] = {}
SINGLE = "single source"


class Sources:
    """Whose reports ``articles`` are; ``texts_of`` are the texts of each, as ``Copies`` finds them.

    The order of the articles decides only in which spelling a name is shown.
    """

    def __init__(self, articles: Iterable[Article], texts_of: Mapping[str, Keys]) -> None:
        self._articles = {article.id: article for article in articles}
        self._texts_of = texts_of
        self._names: dict[str, str] = {}
        for article in self._articles.values():
            own = {outlet_key(article.outlet): article.outlet} if article.outlet else {}
            for key, name in (*own.items(), *credits_of(article).items()):
                self._names.setdefault(key, name)
        self._owners = self._owners_of_texts()

    def count(self, articles: Iterable[str]) -> int:
        """Return how many sources these reports are."""
        return len(_apart([self._keys(one) for one in dict.fromkeys(articles)]))

    def support(
        self, articles: Iterable[str], relayed: Mapping[str, tuple[str, ...]] = NO_RELAYS
    ) -> str:
        """Return in words how many sources say what stands in these reports; empty for none.

        ``relayed`` are, by article id, the names through whom its witness came ("told the Harbour
        Post"): where they are outlets, they are that witness's source.
        """
        found = [self._articles[one] for one in dict.fromkeys(articles)]
        keys = [self._keys(one.id, relayed.get(one.id, ())) for one in found]
        if not found:
            return ""
        if len(_apart(keys)) == 1:
            through = {outlet_key(name): name for names in relayed.values() for name in names}
            return _one(found, keys, {**through, **self._names})
        return _several(found, keys)

    def _owners_of_texts(self) -> dict[str, Keys]:
        """Return whose each text is: whom its reports credit, an agency among them, or all."""
        credited: dict[str, set[str]] = defaultdict(set)
        outlets: dict[str, set[str]] = defaultdict(set)
        for article in self._articles.values():
            outlet = {outlet_key(article.outlet)} if article.outlet else set()
            for text in self._texts_of[article.id]:
                credited[text] |= {*credits_of(article), *filter(is_agency, outlet)}
                outlets[text] |= outlet
        return {text: frozenset(credited[text] or own) for text, own in outlets.items()}

    def _keys(self, article: str, relayed: tuple[str, ...] = ()) -> Keys:
        through = {outlet_key(name) for name in relayed if self._is_outlet(name)}
        if through:
            return frozenset(through)
        texts = self._texts_of[article]
        own = credits_of(self._articles[article])
        owners = own or {owner for text in texts for owner in self._owners[text]}
        return frozenset((*owners, *(_TEXT + text for text in texts)))

    def _is_outlet(self, name: str) -> bool:
        return outlet_key(name) in self._names or is_known_outlet(name)


def _one(found: list[Article], keys: list[Keys], names: Mapping[str, str]) -> str:
    """Return what one source is: a report, reports of one outlet, or others after it."""
    common = frozenset.intersection(*keys)
    owners = sorted(key for key in common if not key.startswith(_TEXT))
    owner = owners[0] if len(owners) == 1 else None
    name = f" ({names.get(owner, owner)})" if owner else ""
    outlets = _outlets(found)
    if len(found) == 1:
        if owner is None or owner in outlets:
            return SINGLE
        return f"agency copy{name}" if is_agency(owner) else SINGLE + name
    if len(outlets) == 1 and all(one.outlet for one in found):
        return f"{SINGLE} ({len(found)} reports of {found[0].outlet})"
    who = _who(found, outlets)
    if len(common) > len(owners):
        return f"{who}, one text{name}"
    return f"{who}, one source{name or ': copies or credits join them'}"


def _several(found: list[Article], keys: list[Keys]) -> str:
    number, outlets = len(_apart(keys)), _outlets(found)
    unknown = sum(not one.outlet for one in found)
    if number == len(found):
        rest = f"; the outlet of {unknown} is not known" if unknown else ""
        return f"{_who(found, outlets)}, no copy or credit found between them{rest}"
    if number == len(outlets) and not unknown and _are_their_own(found, keys):
        reports = f"{len(found)} reports of {number} outlets"
        return f"{reports}, no copy or credit found between them"
    return f"{len(found)} reports, {number} sources: copies or credits join the others"


def _who(found: list[Article], outlets: Keys) -> str:
    """Return ``3 outlets``, or ``3 reports`` when some are of one outlet or of none known."""
    return f"{len(found)} {'outlets' if len(outlets) == len(found) else 'reports'}"


def _outlets(found: list[Article]) -> Keys:
    return frozenset(outlet_key(one.outlet) for one in found if one.outlet)


def _are_their_own(found: list[Article], keys: list[Keys]) -> bool:
    """Say whether all are by their own outlets, and none is a copy of another's."""
    texts = [key for own in keys for key in own if key.startswith(_TEXT)]
    own = all(outlet_key(one.outlet or "") in key for one, key in zip(found, keys, strict=True))
    return own and len(texts) == len(set(texts))


def _apart(keys: list[Keys]) -> list[Keys]:
    """Return reports no two of which share a key, as many as can be had one by one."""
    chosen: list[Keys] = []
    for own in sorted(keys, key=lambda one: (len(one), sorted(one))):
        if all(own.isdisjoint(other) for other in chosen):
            chosen.append(own)
    return chosen
