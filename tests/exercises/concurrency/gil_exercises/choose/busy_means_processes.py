"""Hashing a megabyte goes on without the GIL, so threads can do it at the same time."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Job:
    """One kind of work; *size* counts the bytes of a buffer to hash."""

    kind: Literal["wait", "python", "hash"]
    size: int = 0


def crew_for(job: Job, gil: bool) -> str:
    """Treat all that keeps a core busy alike."""
    return "processes" if gil and job.kind != "wait" else "threads"
