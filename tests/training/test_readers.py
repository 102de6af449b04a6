"""Corpus readers keep offsets: tiny made-up inputs in each corpus's form."""

import xml.etree.ElementTree as ET

import pytest
from training.names import layered
from training.samples import Name

from casetrail.types import Span
from training import conllu, ewt, gum, meantime, polnear, tbaq

TEXT = "“Go,” Ana said. “Now.”\n"
ANNOTATIONS = """\
T1\tContent 0 5;16 22\t“Go,” “Now.”
T2\tSource 6 9\tAna
T3\tCue 9 14\tsaid
T4\tAttribution 9 14\tsaid
E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2
"""

CONLLU = """\
# newpar
# text = Ana Ruiz's friends left.
1\tAna\tAna\tPROPN\tNNP\t_\t0\t_\t_\tEntity=(1-person-new-nnnnn-cf1-4-coref(2-person-new-nnnnn-cf1-1-coref
2-3\tRuiz's\t_\t_\t_\t_\t_\t_\t_\t_
2\tRuiz\tRuiz\tPROPN\tNNP\t_\t1\t_\t_\t_
3\t's\t's\tPART\tPOS\t_\t1\t_\t_\tEntity=2)
4\tfriends\tfriend\tNOUN\tNNS\t_\t1\t_\t_\tEntity=1)
5\tleft\tleave\tVERB\tVBD\t_\t1\t_\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t1\t_\t_\t_
"""

WIKINEWS = """\
<Document><token t_id="1" sentence="0">Apple</token><token t_id="2" sentence="0">sues</token>
<token t_id="3" sentence="1">May</token><token t_id="4" sentence="2">Apple</token>
<token t_id="5" sentence="2">said</token><token t_id="6" sentence="2">.</token>
<Markables><ENTITY_MENTION m_id="10" syntactic_type="NAM"><token_anchor t_id="4"/></ENTITY_MENTION>
<ENTITY m_id="20" ent_type="ORG"/></Markables>
<Relations><REFERS_TO r_id="1"><source m_id="10"/><target m_id="20"/></REFERS_TO></Relations>
</Document>"""


def test_polnear_trims_and_keeps_fragments() -> None:
    (found,) = polnear.statements(ANNOTATIONS, TEXT)
    assert [span.of(TEXT) for span in found.contents] == ["“Go,”", "“Now.”"]
    assert [span.of(TEXT) for span in (*found.sources, *found.cue)] == ["Ana", "said"]


def test_gum_joins_the_parts_of_a_row() -> None:
    page = conllu.read(CONLLU)
    assert page.text.rstrip() == "Ana Ruiz's friends left."


def test_gum_leaves_out_the_possessive() -> None:
    page = conllu.read(CONLLU)
    found = {name.span.of(page.text): name.layer for name in layered(gum.mentions(page))}
    assert found["Ana Ruiz"] == 0


def test_meantime_sets_the_text_and_finds_the_entity() -> None:
    document = meantime.document("made-up", ET.fromstring(WIKINEWS))
    assert document.text == "Apple sues\n\nMay\n\nApple said."
    assert document.mentions is not None
    (mention,) = document.mentions
    assert (mention.span.start, mention.kind, mention.layer) == (17, 1, 0)


@pytest.mark.parametrize(("inner", "layers"), [(Span(0, 3), [0, 1]), (Span(2, 9), [0, 1])])
def test_layers(inner: Span, layers: list[int]) -> None:
    names = [Name(Span(0, 6), 0, 0), Name(inner, 1, 0)]
    assert [name.layer for name in layered(names)] == layers


TIMEML = """\
<TimeML><DOCID>made-up</DOCID><TEXT>The court <EVENT eid="e1" class="OCCURRENCE">ruled</EVENT> on \
<TIMEX3 tid="t1" type="DATE" value="2031-05-05">Monday</TIMEX3> and will not \
<EVENT eid="e2" class="OCCURRENCE">sit</EVENT>.</TEXT>
<MAKEINSTANCE eventID="e1" eiid="i1" tense="PAST" aspect="NONE" polarity="POS" pos="VERB"/>
<MAKEINSTANCE eventID="e2" eiid="i2" tense="FUTURE" aspect="NONE" polarity="NEG" pos="VERB"/>
</TimeML>"""


def test_timeml_says_what_happened() -> None:
    document = tbaq.document("made-up", ET.fromstring(TIMEML), polarity=True)
    assert document.text == "The court ruled on Monday and will not sit."
    assert document.events is not None and document.times is not None
    marks = {mark.span.of(document.text): mark.classes for mark in document.events.marks}
    assert marks == {"ruled": {tbaq.HAPPENED}, "sit": {tbaq.NOT}}
    assert [mark.span.of(document.text) for mark in document.times.marks] == ["Monday"]


def test_a_parse_hangs_roots_on_themselves() -> None:
    nodes = ewt.nodes(conllu.read(CONLLU))
    assert [node.head for node in nodes] == [0] * 6
    assert [node.first for node in nodes] == [True, False, False, False, False, False]


@pytest.mark.parametrize(
    ("words", "head"),
    [("the head of the court", "head"), ("Ana Ruiz’s", "Ruiz"), ("Lima, Peru", "Lima")],
)
def test_heads_of_mentions(words: str, head: str) -> None:
    assert meantime.head_span(Span(0, len(words)), words).of(words) == head
