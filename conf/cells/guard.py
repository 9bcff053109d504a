"""What every kernel loads: no child comes back from a cell, no thread prints late."""

import os
import sys
import threading
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

Start = Callable[[threading.Thread], None]
KERNEL = os.getpid()
CAME_BACK = 70
PATIENCE = 20.0


def load_ipython_extension(shell: "InteractiveShell") -> None:
    """Start to guard the kernel; IPython calls this for `--ext`."""
    shell.events.register("post_execute", end_lost_child)
    setattr(threading.Thread, "start", follow(threading.Thread.start))  # noqa: B010


def follow(start: Start) -> Start:
    """Return *start* so that what a thread prints goes to the cell that started it.

    ipykernel asks a context variable for the cell, and new threads have none.
    """

    @wraps(start)
    def started(thread: threading.Thread) -> None:
        both: tuple[Any, Any] = (sys.stdout, sys.stderr)
        streams = [stream for stream in both if hasattr(stream, "_parent_header")]
        headers = [(stream._parent_header, stream.parent_header) for stream in streams]
        run = thread.run

        def run_for_its_cell() -> None:
            for variable, header in headers:
                variable.set(header)
            run()

        thread.run = run_for_its_cell  # type: ignore[method-assign]
        start(thread)

    return started


def end_lost_child() -> None:
    """End a forked child that came back from a cell, before it answers for us."""
    if os.getpid() != KERNEL:
        os._exit(CAME_BACK)


def settle() -> None:
    """Wait for the threads that cells left running, so that their output arrives."""
    for thread in threading.enumerate():
        if not thread.daemon and thread is not threading.main_thread():
            thread.join(PATIENCE)
