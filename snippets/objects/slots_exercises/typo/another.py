"""Both classes as dataclasses, which name the slots themselves."""

from dataclasses import dataclass


@dataclass(slots=True)
class Price:
    """What a thing costs."""

    cents: int


@dataclass(slots=True)
class Sale(Price):
    """A price that is lowered by some percent."""

    percent: int
