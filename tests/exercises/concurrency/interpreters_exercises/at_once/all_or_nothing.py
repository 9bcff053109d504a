"""One process has no lock; the threads of the other still take turns."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """The place of a thread; each process numbers its interpreters from 0."""

    process: int
    interpreter: int = 0
    gil: bool = True


def at_once(seats: Sequence[Seat], cores: int) -> int:
    """Think that one free interpreter frees them all."""
    if not all(seat.gil for seat in seats):
        return min(len(seats), cores)
    return min(len(set(seats)), cores)
