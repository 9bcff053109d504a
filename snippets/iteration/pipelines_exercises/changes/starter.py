"""A stage that drops repetitions."""

from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    last: Reading | None = None
    for reading in readings:
        if reading != last:
            yield reading
        last = reading
