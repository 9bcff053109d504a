"""`filter` is the stage, and an object with a memory decides."""

from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


class Changed:
    """Tell whether a sensor says something new."""

    def __init__(self) -> None:
        self.last: dict[str, Reading] = {}

    def __call__(self, reading: Reading) -> bool:
        """Compare *reading* with the last of its sensor, and remember it."""
        before = self.last.get(reading.sensor)
        self.last[reading.sensor] = reading
        return before != reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    return filter(Changed(), readings)
