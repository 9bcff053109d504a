"""A thread for each job, and a place for each outcome."""

from collections.abc import Callable, Sequence
from threading import Thread


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Do all jobs at the same time; return their results or exceptions, in order."""
    found: list[object] = [None] * len(jobs)

    def work(place: int, job: Callable[[], object]) -> None:
        try:
            found[place] = job()
        except Exception as error:
            found[place] = error

    threads = [Thread(target=work, args=pair) for pair in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found
