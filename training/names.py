"""The policy for mentions within mentions: which layer each goes to."""

from collections.abc import Iterable

from training.samples import Name


def layered(names: Iterable[Name]) -> tuple[Name, ...]:
    """Sort mentions into layers: 0 outermost named, 1 named inside those, 2 outermost nominal.

    A named mention deeper than that is left out, and so is a nominal one inside a nominal one.
    """
    ordered = sorted(set(names), key=lambda name: (name.span.start, -name.span.stop, name.kind))
    kept: list[Name] = []
    for name in ordered:
        layers = (0, 1) if name.layer == 0 else (2,)
        free = next((layer for layer in layers if _fits(name, layer, kept)), None)
        if free is not None:
            kept.append(Name(name.span, name.kind, free))
    return tuple(kept)


def _fits(name: Name, layer: int, kept: list[Name]) -> bool:
    same = any(other.span == name.span and other.layer < 2 for other in kept)
    crowded = any(other.layer == layer and other.span.overlaps(name.span) for other in kept)
    return not crowded and not (same and layer == 1)
