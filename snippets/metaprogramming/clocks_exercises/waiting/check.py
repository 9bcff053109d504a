"""The share is that of waiting, between nought and one, also when a call raises."""

from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.timing_clock import HandClock


def check(answer: ModuleType) -> None:
    """Charge orders that wait, work, hurry and fail."""
    name, seconds, share = call(answer, waited=6, worked=2)
    expect(name == "charge", f"The reading names {name!r} instead of 'charge'.")
    expect(
        seconds == 8,
        f"8 s passed on the wall, and the reading says {seconds}: "
        "it is of the wrong clock.",
    )
    expect(share != 0.0, "A call that waited most of its time has the share 0.")
    expect(
        share != 0.25,
        "The share is the one that the call worked; the desk asks for the rest.",
    )
    expect(share == 0.75, f"6 of 8 s were waiting; the share says {share}.")
    _, _, share = call(answer, waited=-4, worked=8)
    expect(
        share >= 0,
        f"Two threads worked 8 s in 4 s on the wall, and the share is {share}: "
        "below never.",
    )
    expect(
        call(answer, waited=0, worked=0)[2] == 0.0,
        "A call that took no time at all waited for no share of it.",
    )
    expect(
        call(answer, waited=6, worked=2, error=True)[2] == 0.75,
        "A call that raised left no reading, or a wrong one.",
    )


def call(
    answer: ModuleType, waited: int, worked: int, error: bool = False
) -> tuple[str, float, float]:
    """Return the reading of one call, and ("", 0, 0) when there is none."""
    wall, busy = HandClock(100), HandClock(7)
    readings = [("", 0.0, 0.0)]

    def charge() -> None:
        wall.spend(waited + worked)
        busy.spend(worked)
        if error:
            raise PermissionError

    def record(name: str, seconds: float, share: float) -> None:
        readings.append((name, seconds, share))

    try:
        answer.timed_wait(record, wall, busy)(charge)()
    except PermissionError:
        expect(error, "The call raised PermissionError of its own.")
    except ZeroDivisionError:
        return "", 0.0, 1.0
    return readings[-1]
