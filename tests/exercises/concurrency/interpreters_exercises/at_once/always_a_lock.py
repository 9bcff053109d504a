"""Without a lock, all threads of an interpreter run."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """The place of a thread; each process numbers its interpreters from 0."""

    process: int
    interpreter: int = 0
    gil: bool = True


def at_once(seats: Sequence[Seat], cores: int) -> int:
    """Think that every interpreter has a lock."""
    return min(len({(seat.process, seat.interpreter) for seat in seats}), cores)
