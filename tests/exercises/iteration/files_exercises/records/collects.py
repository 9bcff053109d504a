"""The first record was asked for, and the log was read to its end."""

from collections.abc import Iterator
from functools import partial
from typing import TextIO


def records(file: TextIO, size: int) -> Iterator[str]:
    """Read small chunks, and all of them."""
    log = "".join(iter(partial(file.read, size), ""))
    yield from (record for record in log.split(";;") if record)
