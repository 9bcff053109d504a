"""Every thread runs."""

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
    return min(len(seats), cores)
