"""Threads for all that goes on without the GIL."""

from dataclasses import dataclass
from typing import Literal

LARGE = 2048


@dataclass(frozen=True)
class Job:
    """One kind of work; *size* counts the bytes of a buffer to hash."""

    kind: Literal["wait", "python", "hash"]
    size: int = 0


def crew_for(job: Job, gil: bool) -> str:
    """Return "threads" or "processes", whoever should do many such jobs."""
    match job:
        case Job("python") if gil:
            return "processes"
        case Job("hash", size) if gil and size < LARGE:
            return "processes"
        case _:
            return "threads"
