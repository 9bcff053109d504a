"""Log lines that know their room, though nobody tells them."""

import asyncio
import logging

from snippets.iteration.context_variables import ROOM


class Printer(logging.Handler):
    """Prints what is logged, with the room of whoever logs it."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print one line; this runs where the line was logged."""
        print(f"{ROOM.get()}: {record.getMessage()}")


log = logging.getLogger("sensors")
log.propagate = False
log.setLevel(logging.INFO)
log.addHandler(Printer())


def store(value: int) -> None:
    """Write to a slow disk."""
    log.info("%d stored", value)


async def measure(value: int) -> None:
    """Take a reading, and store it in another thread."""
    log.info("measuring")
    await asyncio.sleep(0)
    log.info("%d measured", value)
    await asyncio.to_thread(store, value)


async def visit(room: str, value: int) -> None:
    """Say once which room it is.

    >>> asyncio.run(visit("attic", 214))
    attic: measuring
    attic: 214 measured
    attic: 214 stored
    """
    ROOM.set(room)
    await measure(value)
