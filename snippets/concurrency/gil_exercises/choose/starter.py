"""Every job goes to threads."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Job:
    """One kind of work; *size* counts the bytes of a buffer to hash."""

    kind: Literal["wait", "python", "hash"]
    size: int = 0


def crew_for(job: Job, gil: bool) -> str:
    """Return "threads" or "processes", whoever should do many such jobs."""
    return "threads"
