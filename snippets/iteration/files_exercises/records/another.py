"""Character by character, with the record so far in a list."""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TextIO


def records(file: TextIO, size: int) -> Iterator[str]:
    """Give the records of a log, each of which `;;` ends."""
    record: list[str] = []
    for character in chain.from_iterable(iter(partial(file.read, size), "")):
        record.append(character)
        if record[-2:] == [";", ";"]:
            yield "".join(record[:-2])
            record.clear()
    if record:
        yield "".join(record)
