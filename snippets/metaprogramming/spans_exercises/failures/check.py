"""Every call leaves one reading, and the caller sees what it would have seen."""

from types import ModuleType
from typing import Any

from snippets.exercise import expect
from snippets.metaprogramming.timing_clock import HandClock


def check(answer: ModuleType) -> None:
    """Charge three orders: one goes through, one is declined, one is interrupted."""
    declined = PermissionError("declined")
    caught, readings = call(answer, declined)
    expect(
        readings,
        "The call that raised left no reading: look for the line that was skipped.",
    )
    expect(
        caught is declined,
        f"The call raised PermissionError, but the caller saw {caught!r}.",
    )
    expect(len(readings) == 1, f"One call that raised left {len(readings)} readings.")
    expect(
        readings[0][2] != "returned",
        "The outcome of a call that raised was recorded as 'returned'.",
    )
    expect(
        readings == [("charge", 3, "PermissionError")],
        f"A failed call of 3 s was recorded as {readings[0]}.",
    )
    caught, readings = call(answer, KeyboardInterrupt())
    expect(
        readings,
        "A call stopped with Ctrl-C left no reading: not every error is an Exception.",
    )
    caught, readings = call(answer, None)
    expect(
        readings == [("charge", 3, "returned")],
        f"A call that returned after 3 s was recorded as {readings}.",
    )
    expect(caught == 250, f"The call returned 250, but the caller got {caught!r}.")


def call(answer: ModuleType, error: BaseException | None) -> tuple[Any, list[Any]]:
    """Return what the caller of a timed function sees, and the readings."""
    clock = HandClock()
    readings: list[Any] = []

    def charge(cents: int) -> int:
        clock.spend(3)
        if error:
            raise error
        return cents

    def record(*reading: object) -> None:
        readings.append(reading)

    try:
        return answer.timed(record, clock)(charge)(250), readings
    except BaseException as seen:  # the exercise is about these
        return seen, readings
