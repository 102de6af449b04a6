"""The timeline as SVG: lanes of dots and bars along the days, each mark a link to its line.

A day is a dot, a week or a month a bar as wide as what is not known. Drawn twice, for wide and
narrow windows: one picture shrunk to a phone's width could not be read.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from casetrail.export.book import Book
from casetrail.export.lanes import Band, Lane, Mark, bands, dated_only
from casetrail.export.markup import Html, tag
from casetrail.export.moments import Moment
from casetrail.export.safe import one_line
from casetrail.export.scale import Extent, Scale, packed
from casetrail.export.stretches import stretches
from casetrail.export.words import plural

_KEY = (
    "A dot is a day, a bar as wide as the days that are possible, a ring more than one. "
    "Pale: planned, doubtful, or known only by the date of its report."
)
_DOT = 8.0
_PITCH = 10.0
_MOST_ROWS = 6
_AXIS = 34.0
_BAND = 26.0
_GAP = 8.0


class Layout(NamedTuple):
    """How the drawing is set: its width, where lanes begin, names beside or above them."""

    name: str
    width: float
    left: float
    name_height: float
    name_cells: int
    most_stretches: int
    label_room: float


WIDE = Layout("wide", 800, 190, 0, 26, 24, 34)
NARROW = Layout("narrow", 320, 6, 16, 40, 12, 40)


class Drawn(NamedTuple):
    """A piece of the drawing, and how high it is."""

    svg: Html
    height: float


def timeline(book: Book) -> Html:
    """Return the timeline as a figure, or nothing when no mark has a date."""
    found = bands(book)
    marks = [mark for band in found for lane in band.lanes for mark in lane.marks]
    moments = [mark.moment for mark in marks if mark.moment]
    if not moments:
        return Html("")
    drawings = [_drawing(dated_only(found), moments, layout) for layout in (WIDE, NARROW)]
    note = _KEY + _undated(len(marks) - len(moments))
    return tag("figure", *drawings, tag("figcaption", note), class_="timeline")


def _undated(number: int) -> str:
    left = f" Left out: {plural(number, 'mark')} without a date, or over three months wide."
    return left if number else ""


def _drawing(found: Sequence[Band], moments: Sequence[Moment], layout: Layout) -> Html:
    scale = Scale(stretches(moments, layout.most_stretches), layout.left, layout.width - _GAP)
    parts, top = [], _AXIS
    for band in found:
        drawn = _band(band, scale, layout, top)
        parts.append(drawn.svg)
        top += drawn.height
    title = tag("title", "Timeline", id=f"{layout.name}-title")
    about = tag("desc", _about(found), id=f"{layout.name}-about")
    return tag(
        "svg",
        *(title, about, _axis(scale, layout, top), *parts),
        viewBox=f"0 0 {layout.width:g} {top:g}",
        class_=f"drawing {layout.name}",
        role="group",
        aria_labelledby=f"{layout.name}-title {layout.name}-about",
    )


def _about(found: Sequence[Band]) -> str:
    lanes = (f"{one_line(lane.name)}: {len(lane.marks)}" for band in found for lane in band.lanes)
    return f"Marks by lane. {'; '.join(lanes)}. The lists below hold the same lines."


def _axis(scale: Scale, layout: Layout, bottom: float) -> Html:
    """Draw a thin line where each stretch begins, and as many names as have room."""
    columns = scale.columns()
    rules = (_rule(left, bottom, skipped=one.skips) for one, left in columns)
    years = [(left, str(one.first.year)) for one, left in columns]
    new = years[:1] + [later for earlier, later in pairwise(years) if earlier[1] != later[1]]
    ticks = [(left, one.short) for one, left in columns]
    names = (*_names(new, 12, "tick year", layout), *_names(ticks, 26, "tick", layout))
    return tag("g", *rules, *names, class_="axis")


def _names(
    names: Sequence[tuple[float, str]], base: float, style: str, layout: Layout
) -> Iterator[Html]:
    free = 0.0
    for left, name in names:
        if left >= free:
            free = left + layout.label_room
            yield _text(left + 3, base, name, style)


def _rule(left: float, bottom: float, *, skipped: bool) -> Html:
    style = "rule skips" if skipped else "rule"
    return tag("line", x1=left, x2=left, y1=16.0, y2=bottom, class_=style)


def _band(band: Band, scale: Scale, layout: Layout, top: float) -> Drawn:
    parts = [_text(0, top + 17, band.name, "band")]
    height = _BAND
    for lane in band.lanes:
        drawn = _lane(lane, scale, layout, top + height)
        parts.append(drawn.svg)
        height += drawn.height
    return Drawn(tag("g", *parts, class_=f"band-{band.sort}"), height + _GAP)


def _lane(lane: Lane, scale: Scale, layout: Layout, top: float) -> Drawn:
    dated = [mark for mark in lane.marks if mark.moment]
    boxes = [_box(scale.extent(mark.moment)) for mark in dated if mark.moment]
    slots = packed(boxes, _MOST_ROWS)
    start = top + layout.name_height
    marks = [
        _mark([dated[one] for one in members], boxes[members[0]], start + row * _PITCH)
        for row, members in slots
    ]
    name = tag("g", tag("title", lane.name), _text(0, top + 9, _cut(lane.name, layout), "lane"))
    rows = 1 + max((slot.row for slot in slots), default=0)
    return Drawn(tag("g", name, *marks), layout.name_height + rows * _PITCH + _GAP)


def _box(extent: Extent) -> Extent:
    """Return the room a mark takes: a dot's at least, round the middle of a short stretch."""
    if extent.right - extent.left >= _DOT:
        return extent
    middle = (extent.left + extent.right) / 2
    return Extent(middle - _DOT / 2, middle + _DOT / 2)


def _mark(marks: Sequence[Mark], box: Extent, top: float) -> Html:
    """Draw the first of ``marks``; as a ring when it stands for others too."""
    first, others = marks[0], len(marks) - 1
    exact = first.moment is not None and first.moment.days == 1
    form, truth = "day" if exact else "span", "sure" if first.certain else "open"
    style = f"mark {form} {truth} ring" if others else f"mark {form} {truth}"
    width = _DOT if exact else box.right - box.left
    left = (box.left + box.right - width) / 2
    title = f"{first.title} … and {others:,} more" if others else first.title
    shape = tag("rect", x=left, y=top, width=width, height=_DOT, rx=_DOT / 2, class_=style)
    return tag("a", tag("title", title), shape, href=f"#{first.target}", tabindex=-1)


def _text(left: float, base: float, words: str, style: str) -> Html:
    return tag("text", words, x=left, y=base, class_=style) if words else Html("")


def _cut(name: str, layout: Layout) -> str:
    name = one_line(name)
    cells = layout.name_cells
    return name if cell_len(name) <= cells else set_cell_size(name, cells - 1).rstrip() + "…"
