"""A clock that you turn by hand makes every reading exact."""

from dataclasses import dataclass


@dataclass
class HandClock:
    """A clock that moves when told to.

    >>> clock = HandClock()
    >>> clock.spend(3)
    >>> clock()
    3
    """

    now: int = 0

    def __call__(self) -> int:
        """Return the time."""
        return self.now

    def spend(self, seconds: int) -> None:
        """Let *seconds* go by."""
        self.now += seconds
