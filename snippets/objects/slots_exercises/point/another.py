"""A dataclass that names its slots, also the one for weak references."""

from dataclasses import dataclass


@dataclass(slots=True, weakref_slot=True, eq=False)
class Stamp:
    """Some stamps of one value, in cents."""

    cents: int
    count: int = 1
