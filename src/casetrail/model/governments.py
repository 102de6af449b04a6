"""Which organisations are governments: told from their words."""

import re

WORDS = re.compile(
    r"\b(?:government|ministry|minist(?:er|ries)|administration|white house|downing street|kremlin"
    r"|department of (?:state|justice|defen[cs]e|homeland security|the treasury)"
    r"|(?:state|justice|foreign|interior|home|defen[cs]e) (?:department|office|secretariat)"
    r"|secretariat of|cabinet|congress|senate|house of (?:representatives|commons|lords)"
    r"|parliament|duma|bundestag|embassy|consulate|presidency|élysée|quai d'orsay|pentagon)\b",
    re.IGNORECASE,
)
"""Words that only a government's own bodies carry: "the Foreign Ministry", "the White House"."""

STATES = frozenset(
    name.strip()
    for name in """
    afghanistan, algeria, argentina, australia, austria, bangladesh, belarus, belgium, bolivia,
    brazil, britain, bulgaria, cambodia, canada, chile, china, colombia, costa rica, croatia, cuba,
    cyprus, czech republic, denmark, dominican republic, ecuador, egypt, el salvador, ethiopia,
    finland, france, georgia, germany, ghana, great britain, greece, guatemala, haiti, honduras,
    hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, jamaica,
    japan, jordan, kenya, kosovo, kuwait, latvia, lebanon, libya, lithuania, luxembourg, malaysia,
    malta, mexico, moldova, mongolia, morocco, myanmar, nepal, netherlands, new zealand, nicaragua,
    nigeria, north korea, norway, oman, pakistan, panama, paraguay, peru, philippines, poland,
    portugal, qatar, romania, russia, rwanda, saudi arabia, senegal, serbia, singapore, slovakia,
    slovenia, somalia, south africa, south korea, spain, sri lanka, sudan, sweden, switzerland,
    syria, taiwan, thailand, tunisia, turkey, uganda, uk, ukraine, united arab emirates,
    united kingdom, united states, us, usa, uruguay, uzbekistan, vatican, venezuela, vietnam,
    yemen, zambia, zimbabwe, dprk, washington, moscow, london, beijing, berlin, paris, tehran
    """.replace("\n", " ").split(",")
)
"""States and capitals: an *organisation* of such a name is its government ("Mexico offered")."""

ARTICLE = re.compile(r"^(?:the|that|this)\s+", re.IGNORECASE)


def is_government(words: str) -> bool:
    """Say whether an organisation written as ``words`` is a government or part of one."""
    name = ARTICLE.sub("", words).replace(".", "").casefold()
    return name in STATES or bool(WORDS.search(words))
