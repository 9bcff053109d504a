"""At close() the target has to be closed as well."""

from collections.abc import Generator
from typing import Any

Stage = Generator[None, Any, None]


def batches(size: int, target: Stage) -> Stage:
    """Send lists of *size* values to *target*; at the end the rest, and close it."""
    stage = packing(size, target)
    next(stage)
    return stage


def packing(size: int, target: Stage) -> Stage:
    """Collect values."""
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
