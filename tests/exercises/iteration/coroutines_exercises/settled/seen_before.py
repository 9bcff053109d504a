"""18, 20, 18 has not settled: compare with the answer before, not with any."""

from collections.abc import Generator


class Settled:
    """Ends with the first answer that it has had."""

    def __init__(self, room: str) -> None:
        self.room = room

    def __await__(self) -> Generator[str, float, float]:
        """Collect the answers in a set."""
        seen: set[float] = set()
        while (answer := (yield self.room)) not in seen:
            seen.add(answer)
        return answer
