"""Generators that stand aside for another generator."""

from collections.abc import Generator
from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class Place:
    """A sensor with its value, or a place that has parts."""

    name: str
    value: int = 0
    parts: tuple["Place", ...] = ()

    def __repr__(self) -> str:
        """Return the name."""
        return self.name


ROOF = Place("roof", parts=(Place("attic", 214), Place("vane", 121)))
YARD = Place("yard", parts=(Place("barn", 305), Place("well", 198)))
HOUSE = Place("house", parts=(ROOF, YARD))


def values(place: Place) -> Generator[int, None, int]:
    """Give the value of each sensor, and return how many there are.

    >>> list(values(HOUSE))
    [214, 121, 305, 198]
    """
    if not place.parts:
        yield place.value
        return 1
    count = 0
    for part in place.parts:
        count += yield from values(part)
    return count
