"""What people decide of who is who wins over what was worked out, in any order of the reports."""

from itertools import permutations

from msgspec.structs import replace

from casetrail.model.plain import read_plain
from casetrail.read import read
from casetrail.resolve import resolve
from casetrail.types import Anchor, Identities, Judgement, MentionClaim, Span, Verdict
from tests.factory import article

ONE = article("“It is over,” said Mara Venn. “Not yet,” said Ilya Okon.", "2032-03-10")
TWO = article("“Perhaps,” said Mara Venn of Kolvo. Venn left.", "2032-03-11")
THREE = article("“Never,” said Maro Vent.", "2032-03-12")
ARTICLES = (ONE, TWO, THREE)
CLAIMS = [claim for one in ARTICLES for claim in read(one, read_plain(one))]
MENTIONS = [claim for claim in CLAIMS if isinstance(claim, MentionClaim)]


def mention(text: str, number: int = 0) -> MentionClaim:
    """Return the mention of a text, of several the one of that number."""
    return [one for one in MENTIONS if one.text == text][number]


def anchor(claim: MentionClaim) -> Anchor:
    """Return where a judgement on that mention holds."""
    text = next(one for one in ARTICLES if one.id == claim.article)
    return Anchor(sha256=text.sha256, span=claim.span, claim=claim.id)


def decided(
    verdict: Verdict,
    here: MentionClaim,
    other: MentionClaim | None = None,
    *,
    at: str = "2032-04-01",
    field: str | None = None,
    value: str | None = None,
) -> Judgement:
    return Judgement(
        id=f"j{at}{verdict}{field}{here.id}",
        at=at,
        author="L. Brandt",
        verdict=verdict,
        kind="mention",
        anchors=(anchor(here),),
        others=(anchor(other),) if other else (),
        field=field,
        value=value,
    )


def actor(found: Identities, of: MentionClaim) -> str | None:
    return found.of_mention().get(of.id)


VENN, SECOND, VENT = mention("Mara Venn"), mention("Mara Venn", 1), mention("Maro Vent")
SAME = decided("same", VENT, VENN)
DIFFERENT = decided("different", SECOND, VENN)


def test_without_judgements_names_decide() -> None:
    found = resolve(ARTICLES, CLAIMS)
    assert actor(found, VENN) == actor(found, SECOND)
    assert actor(found, VENN) != actor(found, VENT)


def test_same_joins_two_actors_for_good() -> None:
    found = resolve(ARTICLES, CLAIMS, [SAME])
    assert actor(found, VENN) == actor(found, SECOND) == actor(found, VENT) == VENN.id
    (joined,) = [one for one in found.actors if VENN.id in one.mentions]
    assert "Maro Vent" in (joined.name, *joined.aliases)


def test_different_takes_out_all_that_one_article_says() -> None:
    found = resolve(ARTICLES, CLAIMS, [DIFFERENT])
    assert actor(found, VENN) != actor(found, SECOND)
    assert actor(found, SECOND) == actor(found, mention("Venn"))


def test_the_last_decision_wins() -> None:
    again = decided("same", SECOND, VENN, at="2032-05-01")
    found = resolve(ARTICLES, CLAIMS, [again, DIFFERENT])
    assert actor(found, VENN) == actor(found, SECOND)
    found = resolve(ARTICLES, CLAIMS, [decided("same", SECOND, VENN, at="2032-03-01"), DIFFERENT])
    assert actor(found, VENN) != actor(found, SECOND)


def test_a_name_is_given() -> None:
    found = resolve(ARTICLES, CLAIMS, [decided("edit", VENT, field="name", value="Maro Vent jr.")])
    (named,) = [one for one in found.actors if VENT.id in one.mentions]
    assert (named.name, named.aliases) == ("Maro Vent jr.", ("Maro Vent",))


def test_a_mention_is_pinned_alone() -> None:
    okon = mention("Ilya Okon")
    found = resolve(ARTICLES, CLAIMS, [decided("edit", mention("Venn"), okon, field="actor")])
    assert actor(found, mention("Venn")) == actor(found, okon)
    assert actor(found, VENN) == actor(found, SECOND) != actor(found, okon)


def test_the_order_of_reports_claims_and_judgements_does_not_matter() -> None:
    judgements = [SAME, DIFFERENT, decided("edit", VENN, field="name", value="M. Venn")]
    answers = {
        repr(resolve(order, reversed(CLAIMS), judgements[:: -1 if number % 2 else 1]))
        for number, order in enumerate(permutations(ARTICLES))
    }
    assert len(answers) == 1


def test_a_judgement_about_a_text_that_is_not_there_waits() -> None:
    claims = [claim for claim in CLAIMS if claim.article != THREE.id]
    without = resolve((ONE, TWO), claims)
    assert resolve((ONE, TWO), claims, [SAME]).of_mention() == without.of_mention()


def test_a_judgement_holds_for_a_mention_that_overlaps_its_anchor() -> None:
    moved = Span(VENT.span.start + 2, VENT.span.stop + 3)
    near = replace(anchor(VENT), span=moved, claim="m0")
    found = resolve(ARTICLES, CLAIMS, [replace(SAME, anchors=(near,))])
    assert actor(found, VENT) == VENN.id
