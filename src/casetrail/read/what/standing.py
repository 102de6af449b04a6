"""What stands at a noun of the parse: a name, known or not, a person, a body, a party."""

from bisect import bisect_right

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.read.names import Name
from casetrail.read.sheet import Sheet
from casetrail.read.what.clause import Clauses
from casetrail.text.cover import Cover
from casetrail.types import Span, TimeClaim

MALE = frozenset({"he", "him", "his", "himself"})
FEMALE = frozenset({"she", "her", "hers", "herself"})
PLURAL = frozenset({"they", "them", "their", "themselves"})
SELF = frozenset({"i", "me", "my", "myself"})
"""Inside a statement: whoever makes it."""
_ENDINGS = ("er", "or", "ist", "ian", "ee", "man", "woman", "eer")
_BESIDE = ("flat", "appos", "nmod:desc")
_TITLES = frozenset({"Secretary", "President", "Minister"})
_COUNTRIES = frozenset({"country", "countries", "states"})


class Standing:
    """Says what stands at a token; everything is an index of a token of the parse."""

    def __init__(
        self, sheet: Sheet, names: tuple[Name, ...], clauses: Clauses, times: tuple[TimeClaim, ...]
    ) -> None:
        self._sheet = sheet
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._times = Cover(time.span for time in times)
        self._names = sorted(names, key=lambda name: name.first)
        self._starts = [sheet.tokens[name.first].start for name in self._names]
        self._bodies = {self.text_of(name) for name in names if name.kind != "person"}

    def is_time(self, index: int) -> bool:
        """Say whether a word is part of a time: "late Sunday" is nobody."""
        return self._times.meets(self._parsed.tokens[index].span)

    def name(self, index: int) -> Name | None:
        """Return the name that a token is a word of."""
        span = self._parsed.tokens[index].span
        place = bisect_right(self._starts, span.start) - 1
        if place < 0:
            return None
        name = self._names[place]
        return name if span.stop <= self._sheet.tokens[name.stop - 1].stop else None

    def apposed(self, index: int) -> Name | None:
        """``the secretary of foreign affairs, NAME``; ``NAME`` beside a title the parse heads."""
        beside = self._parsed.with_relation(index, *_BESIDE)
        title = self._parsed.tokens[index].part == "PROPN" and self.name(index) is None
        tight = index + 1 in beside  # "US citizen Mara Venn"
        if not (title or tight or self.is_doer(index)):
            return None
        found = (self.name(child) for child in beside)
        return next((name for name in found if name and name.kind == "person"), None)

    def text_of(self, name: Name) -> str:
        """Return the words of a name, without its title."""
        tokens = self._sheet.tokens
        return self._sheet.text[tokens[name.start].start : tokens[name.stop - 1].stop]

    def is_person(self, index: int) -> bool:
        """Say whether a noun can be one person: a name, "he", "the editor", an unknown doer."""
        name = self.name(index) or self.apposed(index)
        if name is not None:
            return name.kind == "person" and country_of(self.text_of(name)) is None
        if self._is_many(index) or self.is_time(index):
            return False
        if self._parsed.words[index] in MALE | FEMALE | PLURAL | SELF:
            return True
        return self.unknown_name(index) is not None or self.is_doer(index)

    def _is_many(self, index: int) -> bool:
        """``journalists convicted of libel``: nobody in particular."""
        told = ("det", "nummod", "nmod:poss", "appos", "flat")
        many = self._parsed.tokens[index].tag == "NNS"
        return many and not self._parsed.with_relation(index, *told)

    def unknown_name(self, index: int) -> int | None:
        """Return the proper noun at a token, or beside a noun ("hacker Okon"), that is no name yet.

        In a person's place it is taken for a person.
        """
        if self._is_unknown(index):
            return index
        if self._parsed.tokens[index].part != "NOUN":
            return None
        beside = self._parsed.with_relation(index, *_BESIDE)
        return next((child for child in beside if self._is_unknown(child)), None)

    def _is_unknown(self, index: int) -> bool:
        known = self._parsed.tokens[index].tag != "NNP" or self.name(index) is not None
        if known or self._parsed.with_relation(index, "det", "nmod:poss"):
            return False
        words = self.flat(index).of(self._sheet.text)
        shouted = not words[:1].isupper() or words.isupper() or words in self._bodies
        return not shouted and country_of(words) is None and not _is_other(words)

    def flat(self, index: int) -> Span:
        """Return the words of an unknown name: the proper nouns that hang flat on one."""
        beside = self._parsed.with_relation(index, "flat", "compound")
        words = [index, *(child for child in beside if self._parsed.tokens[child].tag == "NNP")]
        tokens = self._parsed.tokens
        return Span(tokens[min(words)].span.start, tokens[max(words)].span.stop)

    def is_doer(self, index: int) -> bool:
        """Say whether a common noun is of people: "the editor", "a blogger"; not "a trawler"."""
        token, word = self._parsed.tokens[index], self._parsed.words[index]
        both = {word, word.removesuffix("s")}
        if token.part not in ("NOUN", "PROPN") or both & _nobody():
            return False
        if token.part == "PROPN" and country_of(word):
            return False
        people = en.words("person_nouns") | en.words("plural_sources")
        return bool(both & people) or word.removesuffix("s").endswith(_ENDINGS)

    def is_body(self, index: int) -> bool:
        """Say whether a noun is a state, a court, an office, or someone who holds one."""
        name = self.name(index)
        if name is not None:
            return name.kind != "person" or bool(name.title)
        word = self._parsed.words[index]
        if word in MALE | FEMALE | PLURAL or self._parsed.tokens[index].part == "PRON":
            return word in ("it", "its")
        return word in en.words("office_holders") or not self.is_person(index)

    def is_known_person(self, index: int) -> bool:
        """Say whether a noun is a person's name, or "him" or "her"."""
        if self._parsed.words[index] in MALE | FEMALE | SELF:
            return True
        named = self.is_named(index) or self.unknown_name(index) is not None
        return named and self.is_person(index)

    def is_party(self, index: int) -> bool:
        """Say whether a noun can have a part in a procedure: a named body, a court, an office."""
        name = self.name(index)
        if name is not None:
            return name.kind != "person" or bool(name.title)
        word = self._parsed.words[index]
        if self._parsed.tokens[index].part == "PROPN" and country_of(word):
            return True
        offices = en.words("office_holders") | en.words("state_nouns") | _COUNTRIES
        return word in en.words("body_nouns") | offices or self.apposed(index) is not None

    def is_named(self, index: int) -> bool:
        """Say whether the noun is, or stands beside, a name that is known."""
        return (self.name(index) or self.apposed(index)) is not None


def _is_other(words: str) -> bool:
    """Say whether capitalised words are a body's, a place's, a title, or a noun for a person."""
    last = words.split()[-1]
    if {words.lower(), last.lower()} & (en.words("person_nouns") | en.words("office_holders")):
        return True
    if words.lower() in en.words("times_between") or last in en.words("title_words") | _TITLES:
        return True
    things = en.words("organisation_words") | en.words("place_words") | en.words("document_words")
    return not things.isdisjoint(words.split())


def _nobody() -> frozenset[str]:
    bodies = en.words("body_nouns") | en.words("document_nouns")
    return bodies | en.words("person_like") | en.words("no_persons")
