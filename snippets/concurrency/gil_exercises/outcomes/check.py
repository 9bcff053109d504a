"""Check outcomes with jobs that need each other to run, and with one that raises."""

from threading import Barrier, BrokenBarrierError, Event
from time import sleep
from types import ModuleType

from snippets.exercise import Wrong, expect

PATIENCE, PAUSE = 1, 0.2


class Jobs:
    """Three jobs that meet; the first ends after the last, the second may raise."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.together = Barrier(3, timeout=PATIENCE)
        self.last_is_done = Event()

    def first(self) -> str:
        """Meet the others and end last."""
        self.together.wait()
        self.last_is_done.wait(PATIENCE)
        sleep(PAUSE)  # who takes outcomes as they come finds the others first
        return "first"

    def second(self) -> str:
        """Meet the others, then raise if this is asked for."""
        self.together.wait()
        if self.error:
            raise self.error
        return "second"

    def third(self) -> str:
        """Meet the others and let the first one end."""
        self.together.wait()
        self.last_is_done.set()
        return "third"


def run(answer: ModuleType, error: Exception | None = None) -> list[object]:
    """Return what the answer makes of three jobs."""
    jobs = Jobs(error)
    try:
        found = answer.outcomes([jobs.first, jobs.second, jobs.third])
    except LookupError:
        raise Wrong("One job raised, and outcomes() raised too: keep it.") from None
    except BrokenBarrierError as broken:
        found = [broken]
    met = not any(isinstance(one, BrokenBarrierError) for one in found)
    expect(met, "Three jobs wait for one another, and they never ran at the same time.")
    return list(found)


def check(answer: ModuleType) -> None:
    """Do three jobs, then three of which one raises, then none."""
    found = run(answer)
    expect(
        found == ["first", "second", "third"],
        "The first job ends last, and its outcome has lost the first place.",
    )
    error = LookupError("no bolts")
    found = run(answer, error)
    expect(
        found == ["first", error, "third"],
        f"The second job raised {error!r}, and its outcome is {found[1]!r}.",
    )
    try:
        found = answer.outcomes([])
    except ValueError:
        raise Wrong("outcomes([]) raised: a crew of nobody cannot be made.") from None
    expect(found == [], "Without jobs there are no outcomes: return an empty list.")
