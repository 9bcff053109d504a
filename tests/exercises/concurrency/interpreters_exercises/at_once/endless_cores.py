"""Four threads have a lock each, and two cores carry two of them."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """The place of a thread; each process numbers its interpreters from 0."""

    process: int
    interpreter: int = 0
    gil: bool = True


def at_once(seats: Sequence[Seat], cores: int) -> int:
    """Forget the machine."""
    free = sum(not seat.gil for seat in seats)
    return len({seat for seat in seats if seat.gil}) + free
