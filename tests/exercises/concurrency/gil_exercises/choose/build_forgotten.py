"""Without a GIL, threads need not take turns at anything."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Job:
    """One kind of work; *size* counts the bytes of a buffer to hash."""

    kind: Literal["wait", "python", "hash"]
    size: int = 0


def crew_for(job: Job, gil: bool) -> str:
    """Think that every interpreter has a GIL."""
    small = job.kind == "hash" and job.size < 2048
    return "processes" if small or job.kind == "python" else "threads"
