"""Work that keeps no, one or two processors busy."""

import hashlib
import time
from threading import Thread

PARCEL = bytes(100_000)


def wait() -> None:
    """Wait as a charge does; no processor is needed."""
    time.sleep(0.01)


def seal() -> None:
    """Compute checksums, which lets other threads run meanwhile."""
    for _ in range(40):
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
