"""What objects have to say when their program ends."""

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

PROGRAM = """
import os
from snippets.objects.lifetime import Till, Voucher
from snippets.objects.lifetime_ends import keep

voucher, till = Voucher("voucher"), Till("till")
"""


def keep(*things: object) -> None:
    """Start a thread that holds *things* and does not keep the program from ending."""
    Thread(target=lambda *held: Event().wait(), args=things, daemon=True).start()


def last_words(ending: str) -> list[str]:
    """Return what a program prints that has a voucher, a till, and one line more.

    >>> last_words("print(till.close.alive)")
    ['True', 'till closed', 'voucher shredded']
    """
    child = subprocess.run(
        [sys.executable, "-u", "-c", f"{PROGRAM}{ending}\n"],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return child.stdout.splitlines()
