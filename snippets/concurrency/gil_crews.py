"""Crews of workers behind one interface: threads, processes, interpreters."""

import sys
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from site import addsitedir
from threading import get_ident
from time import sleep


def threads(workers: int = 2) -> Executor:
    """Return a crew of threads of this process.

    >>> with threads() as crew:
    ...     list(crew.map(abs, [-1, 2]))
    [1, 2]
    """
    return ThreadPoolExecutor(workers)


def processes(workers: int = 2) -> Executor:
    """Return a crew of fresh processes, all of them started and ready.

    They are spawned, not forked: this process may have other threads.

    >>> with processes() as crew:
    ...     list(crew.map(abs, [-1, 2]))
    [1, 2]
    """
    context = get_context("spawn")
    all_here = context.Barrier(workers, timeout=60).wait
    crew = ProcessPoolExecutor(workers, mp_context=context, initializer=all_here)
    list(crew.map(abs, range(workers)))
    return crew


def thread_of(pause: float) -> int:
    """Return the number of the worker's thread; the pause leaves work for others."""
    sleep(pause)
    return get_ident()


if sys.version_info >= (3, 14):
    from concurrent.futures import InterpreterPoolExecutor

    def interpreters(workers: int = 2) -> Executor:
        """Return a crew of interpreters in this process, all of them ready.

        None of them inherits `sys.path`: each adds the root of the project.
        """
        root = str(Path(__file__).parents[2])
        crew = InterpreterPoolExecutor(
            workers, initializer=addsitedir, initargs=(root,)
        )
        while len(set(crew.map(thread_of, [0.02] * workers))) < workers:
            pass
        return crew
