"""What every kernel loads: no child comes back from a cell, no thread prints late."""

import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

KERNEL = os.getpid()
CAME_BACK = 70
PATIENCE = 20.0


def load_ipython_extension(shell: "InteractiveShell") -> None:
    """Start to guard the kernel; IPython calls this for `--ext`."""
    shell.events.register("post_execute", end_lost_child)


def end_lost_child() -> None:
    """End a forked child that came back from a cell, before it answers for us."""
    if os.getpid() != KERNEL:
        os._exit(CAME_BACK)


def settle() -> None:
    """Wait for the threads that cells left running, so that their output arrives."""
    for thread in threading.enumerate():
        if not thread.daemon and thread is not threading.main_thread():
            thread.join(PATIENCE)
