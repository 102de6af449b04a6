"""Steps that a state takes: extradition, asylum, deportation, exchange, sanctions, papers."""

import pytest

from tests.read.what.parsing import of_venn

EXTRADITION = [
    ("Mexico has asked Spain to extradite Mara Venn.", "requested"),
    ("Mexico filed a request for her extradition.", "requested"),
    ("Mexico made a request for Venn's extradition in May.", "requested"),
    ("A judge ordered Venn's extradition to Mexico on Monday.", "ordered"),
    ("Britain approved the extradition of Mara Venn to Mexico in June.", "approved"),
    ("Britain agreed to extradite Venn to the United States.", "approved"),
    ("Britain agreed to Mexico's request for her extradition.", "approved"),
    ("A judge ruled that Venn could be extradited.", "approved"),
    ("Britain refused to extradite Venn to the United States.", "refused"),
    ("Britain will not extradite Venn.", "refused"),
    ("Spain won't extradite Venn.", "refused"),
    ("The extradition of Venn was blocked by a judge.", "refused"),
    ("Britain rejected Mexico's request for her extradition.", "refused"),
    ("Venn appealed against her extradition on Tuesday.", "appealed"),
    ("Venn lodged an appeal against her extradition on Monday.", "appealed"),
    ("An appeal court rejected Venn's appeal against her extradition.", "upheld"),
    ("Venn lost her appeal against extradition.", "upheld"),
    ("The hearing on her extradition was postponed until May.", "postponed"),
    ("Mexico withdrew its request for her extradition.", "withdrawn"),
    ("Mexico dropped its extradition request for Venn.", "withdrawn"),
    ("Venn was extradited to Mexico on 3 March 2032.", "surrendered"),
    ("Mexico handed Venn over to the United States in May.", "surrendered"),
    ("Venn was handed over to Mexico on Monday.", "surrendered"),
]

ASYLUM = [
    ("Venn applied for asylum in Mexico.", "requested"),
    ("Venn applied to Ecuador for asylum in May.", "requested"),
    ("Venn sought asylum in Spain.", "requested"),
    ("Venn submitted a request for asylum in Spain.", "requested"),
    ("Ecuador offered Venn asylum.", "offered"),
    ("Spain made Venn an offer of asylum.", "offered"),
    ("Spain is considering Venn's request for asylum.", "pending"),
    ("Ecuador granted Venn asylum in 2030.", "granted"),
    ("Ecuador refused to grant Venn asylum.", "refused"),
    ("Spain declined to grant Venn asylum.", "refused"),
    ("Spain rejected Venn's asylum request.", "refused"),
    ("Venn withdrew her application for asylum in Spain.", "withdrawn"),
    ("Ecuador revoked Venn's asylum on Monday.", "revoked"),
    ("Spain withdrew Venn's asylum.", "revoked"),
]

DEPORTATION = [
    ("Spain ordered her deportation.", "ordered"),
    ("Venn appealed against her deportation.", "appealed"),
    ("A judge suspended Venn's deportation.", "suspended"),
    ("A judge halted Venn's deportation.", "suspended"),
    ("Venn was deported to Mexico.", "deported"),
    ("Venn was expelled from Spain.", "deported"),
]

EXCHANGE = [
    ("Russia offered to exchange Venn for a Russian pilot.", "offered"),
    ("Venn was exchanged for a Russian pilot.", "exchanged"),
    ("Venn was swapped for two spies in 2030.", "exchanged"),
]

SANCTION = [
    ("Britain sanctioned Venn.", "ordered"),
    ("The United States imposed sanctions on Venn.", "ordered"),
    ("Britain froze Venn's assets.", "ordered"),
    ("Britain banned Venn from entering the country.", "ordered"),
    ("The United States lifted the sanctions on Venn.", "revoked"),
    ("Britain removed Venn from its sanctions list.", "revoked"),
]

OTHER = [
    ("Mexico revoked her passport.", "revoked"),
    ("Spain cancelled her visa.", "revoked"),
    ("Spain stripped Venn of her citizenship.", "revoked"),
    ("A court rejected Venn's lawsuit.", "refused"),
]

KINDS = {
    "extradition": EXTRADITION,
    "asylum": ASYLUM,
    "deportation": DEPORTATION,
    "exchange": EXCHANGE,
    "sanction": SANCTION,
    "other": OTHER,
}
ROWS = [(text, kind, step) for kind, rows in KINDS.items() for text, step in rows]


@pytest.mark.parametrize(("text", "kind", "step"), ROWS)
def test_a_step_of_venn(text: str, kind: str, step: str) -> None:
    found = of_venn(text)
    told = found.step
    assert (told.procedure, told.step, told.factuality) == (kind, step, "happened")
    assert found.name(told.person) == "Mara Venn"
    assert (found.procedure.kind, found.procedure.status) == (kind, step)


PARTIES = [
    (
        "Mexico has asked Spain to extradite Mara Venn.",
        {("Mexico", "requesting"), ("Spain", "requested")},
    ),
    (
        "Britain refused to extradite Venn to the United States.",
        {("United Kingdom", "requested"), ("United States", "requesting")},
    ),
    (
        "Britain agreed to Mexico's request for her extradition.",
        {("United Kingdom", "requested"), ("Mexico", "requesting")},
    ),
    (
        "She was extradited from Spain to Mexico.",
        {("Spain", "requested"), ("Mexico", "requesting")},
    ),
    ("Mexico withdrew its request for her extradition.", {("Mexico", "requesting")}),
    ("Venn applied for asylum in Mexico.", {("Mexico", "host")}),
    ("Ecuador revoked Venn's asylum on Monday.", {("Ecuador", "host")}),
    ("The United States imposed sanctions on Venn.", {("United States", "other")}),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_which_part_each_state_has(text: str, parties: set[tuple[str, str]]) -> None:
    assert of_venn(text).parties() == parties


def test_asylum_in_two_states_is_two_procedures() -> None:
    text = "Spain refused to grant Venn asylum. Ecuador granted Venn asylum in 2030."
    found = of_venn(text).file.procedures
    assert {(one.matter, one.status) for one in found} == {
        ("in Spain", "refused"),
        ("in Ecuador", "granted"),
    }
