"""Replay: what people decided, carried out over what was read. Pure; the same in any order."""

from casetrail.replay.anchors import anchor_of, sort_of
from casetrail.replay.fields import FIELDS, check_value
from casetrail.replay.replayed import replay

__all__ = ["FIELDS", "anchor_of", "check_value", "replay", "sort_of"]
