"""Count one thread for each lock, and every thread without one."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """The place of a thread; each process numbers its interpreters from 0."""

    process: int
    interpreter: int = 0
    gil: bool = True


def at_once(seats: Sequence[Seat], cores: int) -> int:
    """Return how many of these threads can run Python code at the same moment."""
    locks = {(seat.process, seat.interpreter) for seat in seats if seat.gil}
    free = sum(not seat.gil for seat in seats)
    return min(len(locks) + free, cores)
