"""attic 21, attic 22, attic 21: the last one is a change, too."""

from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    seen: set[Reading] = set()
    for reading in readings:
        if reading not in seen:
            seen.add(reading)
            yield reading
