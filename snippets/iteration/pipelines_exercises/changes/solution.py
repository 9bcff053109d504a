"""One value for each sensor is all the memory that it takes."""

from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    last: dict[str, float] = {}
    for reading in readings:
        if last.get(reading.sensor) != reading.value:
            last[reading.sensor] = reading.value
            yield reading
