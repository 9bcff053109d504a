"""attic 21, attic 22, attic 22: the last one is no change."""

from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    first: dict[str, float] = {}
    for reading in readings:
        if reading.sensor not in first:
            first[reading.sensor] = reading.value
            yield reading
        elif first[reading.sensor] != reading.value:
            yield reading
