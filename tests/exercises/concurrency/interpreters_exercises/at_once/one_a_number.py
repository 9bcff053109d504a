"""Each process numbers its interpreters from 0: two processes have two locks."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """The place of a thread; each process numbers its interpreters from 0."""

    process: int
    interpreter: int = 0
    gil: bool = True


def at_once(seats: Sequence[Seat], cores: int) -> int:
    """Take the number of an interpreter for its name."""
    free = sum(not seat.gil for seat in seats)
    return min(len({seat.interpreter for seat in seats if seat.gil}) + free, cores)
