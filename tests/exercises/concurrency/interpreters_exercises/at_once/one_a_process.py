"""Two interpreters of one process have a lock each: two threads run."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """The place of a thread; each process numbers its interpreters from 0."""

    process: int
    interpreter: int = 0
    gil: bool = True


def at_once(seats: Sequence[Seat], cores: int) -> int:
    """Count one lock for each process."""
    free = sum(not seat.gil for seat in seats)
    return min(len({seat.process for seat in seats if seat.gil}) + free, cores)
