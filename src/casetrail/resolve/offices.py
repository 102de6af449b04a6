"""People of an article who held an office of the dated table when it was published."""

from collections.abc import Iterator, Sequence
from datetime import date

from casetrail.lang.en.countries import country_of
from casetrail.lang.en.offices import Office, offices
from casetrail.resolve.clusters import Cluster
from casetrail.text.names import parts


def holders(clusters: Sequence[Cluster], published: date) -> Iterator[tuple[int, Office]]:
    """Yield each cluster that can only be the holder of an office on ``published``, with the row.

    The article must name the holder: in full, or by the end of the name where nobody else in it
    bears that.
    """
    names = [(number, one.full) for number, one in enumerate(clusters) if _is_named(one)]
    for office in offices():
        if office.held_on(published):
            full = parts(office.name)
            found = [number for number, name in names if full[-len(name) :] == name]
            if len(found) == 1:
                yield found[0], office


def holder_of(words: tuple[str, ...], published: date) -> Office | None:
    """Return the one row that a description names on a day: ("mexican", "president").

    The description must name the country, and every other word of it must be the office's.
    """
    states = [country.name for word in words if (country := country_of(word))]
    title = tuple(word for word in words if country_of(word) is None)
    found = [
        office
        for office in offices()
        if states == [office.of] and office.held_on(published) and parts(office.title) == title
    ]
    names = {office.name for office in found}
    return found[0] if len(names) == 1 else None


def _is_named(cluster: Cluster) -> bool:
    return cluster.kind == "person" and bool(cluster.full)
