"""Jobs that wait hold no GIL while they do: threads can wait together."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Job:
    """One kind of work; *size* counts the bytes of a buffer to hash."""

    kind: Literal["wait", "python", "hash"]
    size: int = 0


def crew_for(job: Job, gil: bool) -> str:
    """Think that threads are of no use."""
    return "processes" if gil else "threads"
