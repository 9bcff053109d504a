"""attic 0, attic 5: the first reading of a sensor is new, even 0."""

from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    last: dict[str, float] = {}
    for reading in readings:
        if reading.value != last.get(reading.sensor, 0):
            yield reading
        last[reading.sensor] = reading.value
