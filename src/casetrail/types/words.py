"""The words that fields may hold: as the JSON writes them, and pages show them."""

from typing import Literal

ActorKind = Literal["person", "organisation", "government", "group", "document", "place"]
Form = Literal["named", "nominal", "pronoun"]
Gender = Literal["female", "male"]
Source = Literal["named", "unnamed", "unclear"]
Act = Literal["said", "written", "thought", "denied", "declined", "no_reply"]
Mode = Literal["direct", "indirect", "mixed"]
Factuality = Literal["happened", "planned", "possible", "alleged", "did_not_happen"]
PartyRole = Literal[
    "requesting", "requested", "prosecutor", "court", "minister", "defence", "host", "other"
]
ProcedureKind = Literal[
    "prosecution",
    "detention",
    "extradition",
    "deportation",
    "asylum",
    "pardon",
    "exchange",
    "sanction",
    "complaint",
    "other",
]
ParticipantRole = Literal["agent", "target", "beneficiary", "other"]
AskState = Literal[
    "planned",
    "waiting",
    "answered",
    "granted",
    "refused",
    "failed",
    "partly",
    "withdrawn",
    "unanswered",
]
Step = Literal[
    "requested",
    "opened",
    "charged",
    "offered",
    "granted",
    "refused",
    "heard",
    "pleaded",
    "ordered",
    "approved",
    "appealed",
    "upheld",
    "overturned",
    "suspended",
    "reopened",
    "extended",
    "postponed",
    "dropped",
    "revoked",
    "convicted",
    "acquitted",
    "sentenced",
    "pardoned",
    "commuted",
    "detained",
    "released",
    "surrendered",
    "deported",
    "exchanged",
    "withdrawn",
    "pending",
]
