"""attic 21, shed 21: the shed has not reported 21 before."""

from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    last: float | None = None
    for reading in readings:
        if reading.value != last:
            last = reading.value
            yield reading
