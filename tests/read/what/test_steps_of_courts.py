"""Steps before courts: prosecution, detention, pardon, complaints to bodies of rights."""

import pytest

from tests.read.what.parsing import of_venn, parse

PROSECUTION = [
    ("Prosecutors opened an investigation into Venn.", "opened"),
    ("Venn was investigated for fraud.", "opened"),
    ("Venn was charged with espionage.", "charged"),
    ("Venn was indicted on seven counts.", "charged"),
    ("Venn faces fraud charges in Spain.", "charged"),
    ("Prosecutors filed four charges against Venn.", "charged"),
    ("Venn pleaded not guilty on Monday.", "pleaded"),
    ("Venn went on trial in May.", "heard"),
    ("Venn appeared in court on Monday.", "heard"),
    ("Her trial was postponed until July.", "postponed"),
    ("Venn was convicted of fraud in 2029.", "convicted"),
    ("Venn was found guilty of fraud.", "convicted"),
    ("Venn was acquitted of all charges.", "acquitted"),
    ("Venn was found not guilty of fraud.", "acquitted"),
    ("Venn was sentenced to five years in prison.", "sentenced"),
    ("Venn was jailed for five years.", "sentenced"),
    ("The charges against Venn were dropped.", "dropped"),
    ("Prosecutors dropped the investigation into Venn.", "dropped"),
    ("Prosecutors reopened the case against Venn.", "reopened"),
    ("Venn appealed against her conviction.", "appealed"),
    ("Venn filed an appeal against her conviction.", "appealed"),
    ("The court upheld her conviction.", "upheld"),
    ("The appeal court dismissed her appeal against her sentence.", "upheld"),
    ("Venn lost her appeal against her conviction.", "upheld"),
    ("The court overturned her conviction.", "overturned"),
]

DETENTION = [
    ("A judge issued an arrest warrant for Venn.", "ordered"),
    ("Venn was remanded in custody.", "ordered"),
    ("Venn was placed under house arrest.", "ordered"),
    ("Police arrested Venn on Friday.", "detained"),
    ("Police detained Venn at the airport on Monday.", "detained"),
    ("Since her arrest, Venn has lived in Spain.", "detained"),
    ("Venn was refused bail.", "refused"),
    ("Venn was denied bail by the court.", "refused"),
    ("The court extended her detention until July.", "extended"),
    ("A judge granted Venn bail.", "granted"),
    ("Venn was released on bail.", "released"),
    ("Venn was released from prison on Monday.", "released"),
    ("Venn left prison on Monday.", "released"),
    ("Venn walked free on Monday.", "released"),
]

PARDON = [
    ("Venn asked the president for a pardon.", "requested"),
    ("The president refused to pardon Venn.", "refused"),
    ("The president declined to pardon Venn.", "refused"),
    ("Her sentence was commuted by the president.", "commuted"),
    ("The president pardoned Venn on Monday.", "pardoned"),
    ("The president granted Venn a pardon.", "pardoned"),
]

COMPLAINT = [
    ("Venn filed a complaint with the European Court of Human Rights.", "requested"),
    ("Venn took her case to the European Court of Human Rights.", "requested"),
    ("Venn complained to the United Nations.", "requested"),
]

KINDS = {
    "prosecution": PROSECUTION,
    "detention": DETENTION,
    "pardon": PARDON,
    "complaint": COMPLAINT,
}
ROWS = [(text, kind, step) for kind, rows in KINDS.items() for text, step in rows]


@pytest.mark.parametrize(("text", "kind", "step"), ROWS)
def test_a_step_of_venn(text: str, kind: str, step: str) -> None:
    found = of_venn(text)
    told = found.step
    assert (told.procedure, told.step, told.factuality) == (kind, step, "happened")
    assert found.name(told.person) == "Mara Venn"
    assert (found.procedure.kind, found.procedure.status) == (kind, step)


def test_a_court_of_rights_finds_for_her_and_tells_of_her_detention() -> None:
    text = "The European Court of Human Rights ruled that Venn had been detained unlawfully."
    assert [(one.procedure, one.step) for one in of_venn(text).steps] == [
        ("complaint", "granted"),
        ("detention", "detained"),
    ]


def test_two_verbs_are_two_steps() -> None:
    assert parse("Mara Venn was arrested and charged.").steps() == [
        ("detention", "detained", "mara"),
        ("prosecution", "charged", "mara"),
    ]


def test_a_conviction_and_its_sentence_are_one_procedure() -> None:
    text = "A court convicted Venn of fraud, sentencing her to five years in prison."
    found = of_venn(text)
    assert [one.step for one in found.steps] == ["convicted", "sentenced"]
    assert found.procedure.status == "sentenced"


ROLES = [
    ("Venn appealed against her conviction.", "agent"),
    ("Venn pleaded not guilty on Monday.", "agent"),
    ("Police arrested Venn on Friday.", "target"),
    ("Venn was convicted of fraud in 2029.", "target"),
    ("The president pardoned Venn on Monday.", "beneficiary"),
    ("Venn was released from prison on Monday.", "beneficiary"),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_what_the_person_is_in_it(text: str, role: str) -> None:
    found = of_venn(text)
    assert ("Mara Venn", role) in found.people(found.step)
