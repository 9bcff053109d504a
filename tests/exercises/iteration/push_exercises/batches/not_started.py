"""The stage is to come back started."""

from collections.abc import Generator
from typing import Any

Stage = Generator[None, Any, None]


def batches(size: int, target: Stage) -> Stage:
    """Send lists of *size* values to *target*; at the end the rest, and close it."""
    batch: list[Any] = []
    try:
        while True:
            batch.append((yield))
            if len(batch) == size:
                target.send(batch)
                batch = []
    except GeneratorExit:
        if batch:
            target.send(batch)
        target.close()
