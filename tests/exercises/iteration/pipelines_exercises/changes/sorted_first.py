"""The readings come out in another order than they went in."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from snippets.iteration.pipelines import Reading


def changes(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop each reading that repeats the last value of its sensor."""
    in_groups = sorted(readings, key=attrgetter("sensor"))
    for _, group in groupby(in_groups, key=attrgetter("sensor", "value")):
        yield next(group)
