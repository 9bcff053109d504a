"""Jobs that raise one error, a group, groups in groups, and other errors."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def raising(error: BaseException) -> Callable[[], None]:
    """Return a job that raises *error*."""

    def job() -> None:
        raise error

    return job


def check(answer: ModuleType) -> None:
    """Try jobs that raise more and more."""
    attempt = answer.attempt
    expect(attempt(list) == [], "A job that raises nothing gives an empty list.")
    flat = ExceptionGroup("night", [OSError("barn"), OSError("well")])
    gives(attempt, OSError("barn"), ["barn"], "There was one OSError, alone")
    gives(attempt, flat, ["barn", "well"], "The barn and the well were in a group")
    deep = ExceptionGroup(
        "week", [OSError("attic"), ExceptionGroup("day", [flat]), OSError("shed")]
    )
    rooms = ["attic", "barn", "well", "shed"]
    gives(attempt, deep, rooms, "The barn and the well were in a group in a group")
    others(attempt)


def gives(attempt: Any, error: Exception, wanted: list[str], told: str) -> None:
    """Compare what `attempt()` returns for an error."""
    try:
        found = attempt(raising(error))
    except (OSError, ExceptionGroup):
        raise Wrong(f"{told}: attempt() let it out.") from None
    missing = set(wanted) - set(found)
    expect(not missing, f"{told}, and they are missing.")
    expect(found == wanted, f"{told}: {found} came back instead of {wanted}.")


def others(attempt: Any) -> None:
    """Look for errors that are not to be handled."""
    both = ExceptionGroup("night", [OSError("barn"), ValueError("attic")])
    for error in (ValueError("attic"), both):
        try:
            attempt(raising(error))
        except ValueError:
            continue
        except ExceptionGroup as rest:
            expect(
                rest.subgroup(OSError) is None,
                "The ValueError went on, and took an OSError with it.",
            )
            expect(rest.subgroup(ValueError), "The ValueError did not go on.")
        else:
            raise Wrong("A ValueError came out of the job, and attempt() hid it.")
