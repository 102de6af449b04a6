"""Web pages as news sites write them, and as browsers save them: made up, one trait each."""

import json

PARAGRAPHS = (
    "The minister of justice of Norland said on Monday that she would decide within two months "
    "whether the editor Ana Verano is handed to the authorities of Sudland.",
    "“We have read every page of the request,” the minister, Karla Holm, told reporters after a "
    "meeting of the cabinet in Port Sella. “The court has spoken, and now it is our turn.”",
    "Verano, 44, has been held in the prison of Eastgate since April. Her lawyers said that they "
    "would appeal to the high court if the minister signs the order.",
    "Sudland accuses her of espionage for the printing of army papers on the war in the highlands. "
    "She denies the charge, and a committee of jurists called her detention unlawful.",
)
TEXT = "\n".join(PARAGRAPHS)
TITLE = "Minister to decide on Verano within two months"
ADDRESS = "https://harbour.example/2024/06/03/world/verano-minister"

MENU = (
    "<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a><li><a href=/sport>Sport</a></nav>"
)
FOOT = "<footer><p>© 2019 Harbour Media. All rights reserved.</p><a href=/terms>Terms</a></footer>"
AD = "<div class=ad><script>show('advert')</script><a href=//ads.example>Buy a boat</a></div>"


def page(*, head: str = "", top: str = "", body: str | None = None, foot: str = FOOT) -> str:
    """Return a page with menus, adverts and a footer round the report."""
    report = body if body is not None else article()
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{TITLE} - Harbour</title>"
        f"{head}</head><body>{MENU}<script>var a = 'tracking';</script><main>{top}{report}</main>"
        f"<aside><h3>Most read</h3><a href=/x>Ten boats to see</a></aside>{foot}</body></html>"
    )


def article(inside: str = "") -> str:
    """Return the report as an article element, ``inside`` standing under its title."""
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return f"<article><h1>{TITLE}</h1>{inside}{first}{AD}{''.join(rest)}</article>"


def json_ld(data: object) -> str:
    """Return ``data`` as a page carries it."""
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'
