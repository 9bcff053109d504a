"""Two ways to be paid: to be declared payable, and to have the method."""

from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable


class Payable(ABC):
    """What was declared payable, by inheriting or by registering."""

    @abstractmethod
    def total(self) -> int:
        """Return what is to be paid."""


@runtime_checkable
class Priced(Protocol):
    """What has a `total`."""

    def total(self) -> int:
        """Return what is to be paid."""


@Payable.register
class Stamp:
    """Declared payable, without any method."""


class Quiz:
    """Has a method of that name for another purpose.

    >>> Quiz().total(3, 10)
    30
    """

    def total(self, rounds: int, points: int) -> int:
        """Return the most that a team can reach."""
        return rounds * points


class Board:
    """Has something of that name that is no method."""

    total = "high score"
