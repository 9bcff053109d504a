"""What a thread knows of the context of the one that starts it."""

import subprocess
import sys

CODE = """
from contextvars import ContextVar
from threading import Thread
room = ContextVar("room", default="nowhere")
room.set("attic")
thread = Thread(target=lambda: print(room.get()))
thread.start()
thread.join()
"""


def seen_by_a_thread(inherit: int) -> str:
    """Return what a thread finds in a new interpreter with this option."""
    option = f"thread_inherit_context={inherit}"
    command = [sys.executable, "-X", option, "-c", CODE]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()
