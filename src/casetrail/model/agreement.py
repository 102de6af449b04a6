"""Who can mean the same: what words tell of gender, number and kind, and what that rules out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from casetrail.model.referring import FORM
from casetrail.types import Span, Token

HE, SHE, THEY, IT = (FORM[word] for word in ("he", "she", "they", "it"))
SPEAKING = frozenset({FORM["i"], FORM["who"]})
SINGLE = frozenset({HE, SHE, IT, FORM["i"]})
CLASHES = frozenset(
    frozenset((FORM[one], FORM[other]))
    for one, other in (
        ("he", "she"), ("he", "they"), ("she", "they"), ("he", "it"), ("she", "it"), ("it", "i"),
        ("he", "we"), ("she", "we"), ("it", "we"), ("i", "we"), ("it", "you"),
    )
)  # fmt: skip
"""Pronouns that never mean the same within one voice."""
MEN = frozenset(
    ("mr", "man", "men", "father", "son", "brother", "husband", "king", "prince", "boy", "sir",
     "uncle", "emperor", "gentleman", "lord", "grandfather", "nephew", "spokesman", "chairman",
     "congressman", "businessman", "actor", "policeman")
)  # fmt: skip
WOMEN = frozenset(
    ("mrs", "ms", "miss", "woman", "women", "mother", "daughter", "sister", "wife", "queen",
     "princess", "girl", "aunt", "lady", "madam", "grandmother", "niece", "spokeswoman",
     "chairwoman", "congresswoman", "actress", "policewoman", "widow", "mum", "mom")
)  # fmt: skip
BODIES = frozenset({"organisation", "government", "place"})
BESIDE = frozenset({"compound", "flat", "nmod:desc"})
"""Relations of the titles and names that stand beside the head of a mention."""


class Trait(NamedTuple):
    """What is known of one mention."""

    form: int
    """Its pronoun, an index of ``FORMS``; 0 for a name or a description."""
    gender: int
    """``HE`` or ``SHE`` where the words tell, else 0."""
    plural: bool
    kind: str | None
    """What the mention head says a name or description is."""

    @property
    def one_person(self) -> bool:
        """Say whether it is the name of one person."""
        return self.kind == "person" and not self.plural and self.form == 0


def trait(
    text: str,
    tokens: Sequence[Token],
    children: Sequence[Sequence[int]],
    head: int,
    kinds: Mapping[Span, str],
) -> Trait:
    """Return the traits of the mention whose head is the token at ``head``."""
    span = tokens[head].span
    form = FORM.get(span.of(text).lower(), 0)
    if form:
        return Trait(form, form if form in (HE, SHE) else 0, False, None)
    beside = (child for child in children[head] if tokens[child].relation in BESIDE)
    words = {tokens[index].span.of(text).lower().rstrip(".") for index in (head, *beside)}
    gender = HE if words & MEN else SHE if words & WOMEN else 0
    around = [one for one in kinds if one.covers(span)]
    nearest = min(around, key=lambda one: one.stop - one.start, default=None)
    kind = kinds[nearest] if nearest else None
    return Trait(0, gender, tokens[head].tag in ("NNS", "NNPS"), kind)


@dataclass
class Group:
    """A chain as it grows."""

    members: list[int] = field(default_factory=list)
    traits: set[Trait] = field(default_factory=set)

    def add(self, member: int, trait: Trait) -> None:
        """Take a mention in."""
        self.members.append(member)
        self.traits.add(trait)

    def admits(self, new: Trait) -> bool:
        """Say whether nothing speaks against a mention that means the same."""
        return all(_agree(new, old) for old in self.traits) and self._is_kind(new)

    def _is_kind(self, new: Trait) -> bool:
        """``he`` is a person: somebody so named or described, or who says "I", or "he" before."""
        personal = any(old.form in (HE, SHE) for old in self.traits)
        if new.form in (HE, SHE):
            persons = any(old.kind == "person" or old.form in SPEAKING for old in self.traits)
            return personal or persons
        return not (personal and new.kind in BODIES)


def _agree(new: Trait, old: Trait) -> bool:
    if frozenset((new.form, old.form)) in CLASHES:
        return False
    if new.gender and old.gender and new.gender != old.gender:
        return False
    if new.form in SINGLE and old.plural:
        return False
    return not (new.form == THEY and old.one_person)
