"""What the readers of statements find: a frame or none, and the spans of its content."""

from typing import NamedTuple

from casetrail.read.frame import Frame
from casetrail.types import Act, Mode, Span


class Said(NamedTuple):
    """A statement before its speaker is known."""

    frame: Frame | None
    act: Act
    mode: Mode
    contents: tuple[Span, ...]
    quoted: tuple[Span, ...]
    doubts: tuple[str, ...] = ()
    carried: bool = False
    """The frame is that of the sentence before, carried over."""
    chance: float = 1.0
    """The model's own, for what it found; 1 for what rules read."""
