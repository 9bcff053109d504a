"""Ask one question of every job: whether it holds the GIL while it works."""

from dataclasses import dataclass
from typing import Literal

KEPT_UP_TO = 2047


@dataclass(frozen=True)
class Job:
    """One kind of work; *size* counts the bytes of a buffer to hash."""

    kind: Literal["wait", "python", "hash"]
    size: int = 0


def crew_for(job: Job, gil: bool) -> str:
    """Return "threads" or "processes", whoever should do many such jobs."""
    takes_turns = gil and holds_gil(job)
    return "processes" if takes_turns else "threads"


def holds_gil(job: Job) -> bool:
    """Tell whether the job has the GIL for most of its time."""
    small = job.size <= KEPT_UP_TO
    return {"wait": False, "python": True, "hash": small}[job.kind]
