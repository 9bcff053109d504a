"""A limit on tries, counted before the work is done."""

import time
from collections.abc import Callable
from threading import Lock


class Limit:
    """Grants so many tries for a key within so many seconds.

    >>> now = 0.0
    >>> limit = Limit(2, 60, clock=lambda: now)
    >>> [limit.wait("Ada") for _ in range(3)]
    [0, 0, 60]
    >>> now = 61.0
    >>> limit.wait("Ada")
    0
    """

    def __init__(
        self, tries: int, seconds: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._tries, self._seconds, self._clock = tries, seconds, clock
        self._ends: dict[str, list[float]] = {}
        self._lock = Lock()

    def wait(self, key: str) -> int:
        """Count a try and return 0, or return the seconds until the next one."""
        now = self._clock()
        with self._lock:
            self._forget_old(now)
            ends = self._ends.setdefault(key, [])
            if len(ends) >= self._tries:
                return max(1, round(ends[0] - now))
            ends.append(now + self._seconds)
            return 0

    def forget(self, key: str) -> None:
        """Give back the tries of a *key*: somebody has proved to know the password."""
        with self._lock:
            self._ends.pop(key, None)

    def _forget_old(self, now: float) -> None:
        for key in list(self._ends):
            self._ends[key] = [end for end in self._ends[key] if end > now]
            if not self._ends[key]:
                del self._ends[key]
