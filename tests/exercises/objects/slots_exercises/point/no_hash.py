"""Stamps that compare by value lose their hash."""

from dataclasses import dataclass


@dataclass(slots=True, weakref_slot=True)
class Stamp:
    """Compares by value."""

    cents: int
    count: int = 1
