"""Work that keeps no, one or two processors busy."""

import hashlib
import time
from threading import Thread

PARCEL = bytes(1_000_000)


def wait(seconds: float = 0.02) -> None:
    """Wait as a charge does; no processor is needed."""
    time.sleep(seconds)


def seal(seconds: float = 0.02) -> None:
    """Compute checksums until *seconds* are over, which lets other threads run."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        hashlib.sha256(PARCEL)


def seal_elsewhere() -> None:
    """Let another thread compute, and wait for it."""
    helper = Thread(target=seal)
    helper.start()
    helper.join()


def seal_in_two() -> None:
    """Compute in this thread and in another at once."""
    helper = Thread(target=seal)
    helper.start()
    seal()
    helper.join()
