"""No lock: every thread has a sum of its own, and nothing is shared but the total."""

from threading import get_ident


class Tally:
    """The sum of all steps that were added, by any thread."""

    def __init__(self) -> None:
        self.sums: dict[int, int] = {}

    def add(self, step: int) -> None:
        """Add *step* to the sum of this thread."""
        me = get_ident()
        self.sums[me] = self.sums.get(me, 0) + step

    @property
    def count(self) -> int:
        """Return the sum of the sums."""
        return sum(self.sums.copy().values())
