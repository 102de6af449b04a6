"""What stands behind the lines: conflicts, people, dates, reports, and what could not be read."""

from casetrail.export.background import actor_aliases, actor_roles, kin_words, problem_words
from casetrail.export.book import Book
from casetrail.export.dates import day_words
from casetrail.export.disagreement import (
    CONFLICTS,
    about_words,
    explained_words,
    hint_words,
    side_claims,
    side_words,
)
from casetrail.export.markup import Html, join, page_id, tag
from casetrail.export.mentioned import Mentioned, count, dated, undated, why_words
from casetrail.export.page.anchors import Anchors
from casetrail.export.page.parts import Section, address, entries, meta, row, witnesses
from casetrail.export.sections import People, people
from casetrail.export.words import KINDS, outlet_words, plural
from casetrail.types import Actor, ArticleEntry, Conflict, Side, Time

_SHOWN = 20


def conflicts(book: Book, anchors: Anchors) -> Section:
    """Return what the reports disagree on, side by side."""
    items = [_conflict(book, anchors, one) for one in book.casefile.conflicts]
    lines = entries(items, _SHOWN, "conflicts")
    return Section("conflicts", "Where reports disagree", len(items), lines)


def actors(book: Book, anchors: Anchors) -> Section:
    """Return people, organisations and the rest, kind by kind, most mentioned first."""
    groups = [_kind(book, anchors, group) for group in people(book)]
    count = len(book.casefile.actors)
    return Section("people", "People and organisations", count, join(groups, "\n"))


def dates(book: Book, anchors: Anchors) -> Section:
    """Return the dates mentioned, in order, each place as written and why; then the rest."""
    found, missing = dated(book), undated(book)
    known = [_date(book, anchors, one) for one in found]
    unknown = [_undated(anchors, one) for one in missing]
    body = [entries(known, _SHOWN, "dates")]
    if unknown:
        body += [tag("h3", "Without a day"), entries(unknown, _SHOWN, "reasons")]
    return Section("dates", "Dates mentioned", count(found) + count(missing), join(body))


def reports(book: Book) -> Section:
    """Return the reports in order of publication, each leading to its stored text."""
    ordered = sorted(book.casefile.articles, key=lambda one: (one.published or "9", one.id))
    items = [_report(book, one) for one in ordered]
    return Section("reports", "Reports", len(items), entries(items, _SHOWN, "reports"))


def problems(book: Book) -> Section:
    """Return what could not be read, and why."""
    items = []
    for problem in book.casefile.problems:
        report = f"{book.report(problem.article)}: " if problem.article else ""
        items.append(tag("li", tag("p", report, problem_words(problem))))
    body = tag("ul", *items, class_="plain")
    return Section("problems", "What could not be read", len(items), body)


def _conflict(book: Book, anchors: Anchors, one: Conflict) -> Html:
    """Return one conflict under its id; one that is explained is set quietly."""
    name = page_id("d", one.id)
    link = tag("a", book.short_id(one), href=f"#{name}", class_="id", title="This disagreement")
    kind = tag("span", CONFLICTS[one.kind], class_="when")
    title = tag("p", about_words(book, one), class_="what")
    sides = [tag("li", _side(book, anchors, one, side)) for side in one.sides]
    notes = [meta(hint_words(one)), meta(explained_words(one))]
    body = tag("div", title, tag("ul", *sides, class_="plain"), *notes, class_="body")
    quiet = "line settled" if one.explained else "line"
    return tag("li", tag("div", kind, link, class_="margin"), body, class_=quiet, id=name)


def _side(book: Book, anchors: Anchors, one: Conflict, side: Side) -> Html:
    known = side_claims(book, side.claims)
    links = witnesses(book, anchors, known) if known else "; ".join(side.outlets)
    return join((tag("b", side_words(one, side)), links), " · ")


def _kind(book: Book, anchors: Anchors, group: People) -> Html:
    items = [_actor(book, anchors, one) for one in group.actors]
    noun = KINDS[group.kind].lower()
    return join((tag("h3", KINDS[group.kind]), entries(items, _SHOWN, noun)))


def _actor(book: Book, anchors: Anchors, actor: Actor) -> Html:
    count = book.mention_counts[actor.id]
    first = anchors.of_actor(actor.id)
    mentions = f"{plural(count, 'mention')}, the first here"
    link = tag("a", mentions, href=f"#{first}") if first else ""
    aliases = ", ".join(f"“{alias}”" for alias in actor_aliases(actor))
    about = meta(*actor_roles(actor), aliases, link)
    name = tag("p", tag("bdi", actor.name), class_="what")
    return tag("li", name, about, id=page_id("a", actor.id), class_="actor")


def _date(book: Book, anchors: Anchors, one: Mentioned) -> Html:
    return row(one.words, *(_place(book, anchors, time) for time in one.times))


def _undated(anchors: Anchors, one: Mentioned) -> Html:
    places = (_written(anchors, time) for time in one.times)
    return row(plural(len(one.times), "time"), tag("p", one.words), meta(join(places, ", ")))


def _place(book: Book, anchors: Anchors, time: Time) -> Html:
    parts = (_written(anchors, time), book.outlet(time.article), why_words(time))
    return tag("p", join(parts, " · "), class_="place-in-time")


def _written(anchors: Anchors, time: Time) -> Html:
    return tag("a", f"“{time.text}”", href=f"#{anchors.of_time(time)}")


def _report(book: Book, article: ArticleEntry) -> Html:
    link = tag("a", article.title or "Without a title", href=f"#{page_id('x', article.id)}")
    title = tag("p", tag("bdi", link), class_="what")
    kin = kin_words(book, article)
    about = meta(outlet_words(article), article.genre or "", kin, address(article.url))
    name = page_id("r", article.id)
    return row(day_words(article.published), title, about, name=name)
