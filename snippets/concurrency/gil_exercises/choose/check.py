"""Check the choice of a crew for each kind of work."""

from types import ModuleType

from snippets.exercise import expect

KILOBYTE, MEGABYTE = 1000, 1_000_000


def check(answer: ModuleType) -> None:
    """Ask for every kind, with a GIL and without one."""
    job, crew_for = answer.Job, answer.crew_for
    expect(
        crew_for(job("wait"), gil=True) == "threads",
        "Jobs that wait hold no GIL while they do: threads can wait together.",
    )
    expect(
        crew_for(job("python"), gil=True) == "processes",
        "Pure Python needs the GIL all the time: threads would take turns.",
    )
    expect(
        crew_for(job("hash", MEGABYTE), gil=True) == "threads",
        "Hashing a megabyte goes on without the GIL, so threads can do it at the same"
        " time.",
    )
    expect(
        crew_for(job("hash", KILOBYTE), gil=True) == "processes",
        "For a kilobyte, hashlib keeps the GIL: threads would take turns.",
    )
    jobs = (job("wait"), job("python"), job("hash", KILOBYTE), job("hash", MEGABYTE))
    expect(
        {crew_for(one, gil=False) for one in jobs} == {"threads"},
        "Without a GIL, threads need not take turns at anything.",
    )
