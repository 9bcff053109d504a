"""Log files of two sensors, each sorted by time."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO


def write(folder: Path) -> Iterator[Path]:
    """Write 1,000 lines for each sensor: a time in seconds, the sensor's name."""
    for start, sensor in enumerate(("attic", "shed")):
        rows = (f"{time:04},{sensor}\n" for time in range(start, 2000, 2))
        log = folder / f"{sensor}.csv"
        log.write_text("".join(rows), encoding="utf-8")
        yield log


@contextmanager
def open_logs() -> Iterator[list[TextIO]]:
    r"""Open two logs in a temporary folder; at the end, close and remove them.

    >>> with open_logs() as files:
    ...     [next(file) for file in files]
    ['0000,attic\n', '0001,shed\n']
    """
    with TemporaryDirectory() as folder, ExitStack() as opened:
        logs = write(Path(folder))
        yield [opened.enter_context(log.open(encoding="utf-8")) for log in logs]
