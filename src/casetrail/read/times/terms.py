"""Terms of office as times: "the final stretch of NAME's mandate", by the table of offices."""

from datetime import date

from casetrail.lang.en.offices import Office, offices
from casetrail.read.times.calendar import Days
from casetrail.read.times.parts import Parts


def held_by(name: str, published: date | None) -> Office | None:
    """Return the office of somebody named so: the last begun by the published day.

    None where two people of one name are meant, or nobody of the table.
    """
    known = [office for office in offices() if _is_called(office.name, name)]
    if len({office.name for office in known}) != 1:
        return None
    begun = [office for office in known if published is None or office.since <= published]
    return max(begun, key=lambda office: office.since, default=None)


def _is_called(full: str, name: str) -> bool:
    return full == name or full.endswith(f" {name}")


def held(office: Office) -> str:
    """Return the fact in words, with the page it was read on."""
    until = f" to {office.until.isoformat()}" if office.until else ""
    where = (
        f"{office.title} of the {office.of}"
        if "United" in office.of
        else (f"{office.title} of {office.of}")
    )
    return f"{office.name} was {where} from {office.since.isoformat()}{until} ({office.page})."


def term(parts: Parts, published: date | None) -> tuple[Days, Office] | None:
    """Return the days of a term of office that is over, and its row.

    Where its last or first stretch begins or ends nobody says: that side stays open.
    """
    office = held_by(parts["holder"], published)
    if office is None or office.until is None:
        return None
    if published is not None and published < office.until:
        return None
    since, until = office.since.isoformat(), office.until.isoformat()
    first = None if "ending" in parts else office.since
    last = None if "beginning" in parts else office.until
    mod = "END" if "ending" in parts else "START" if "beginning" in parts else None
    edtf = f"{since if first else '..'}/{until if last else '..'}"
    return Days(f"{since}/{until}", edtf, first, last, mod), office
