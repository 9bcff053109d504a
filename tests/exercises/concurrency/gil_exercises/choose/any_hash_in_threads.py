"""For a kilobyte, hashlib keeps the GIL: threads would take turns."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Job:
    """One kind of work; *size* counts the bytes of a buffer to hash."""

    kind: Literal["wait", "python", "hash"]
    size: int = 0


def crew_for(job: Job, gil: bool) -> str:
    """Forget how large the buffer is."""
    return "processes" if gil and job.kind == "python" else "threads"
