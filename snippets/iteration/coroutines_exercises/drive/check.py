"""A coroutine handles a missing room, asks on, ends, or gives up."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.coroutines import Sensor

HOUSE = {"attic": 20.0, "shed": 10.0}


async def known(*rooms: str) -> dict[str, float]:
    """Return the temperatures of the *rooms* that the house has."""
    found = {}
    for room in rooms:
        try:
            degrees = await Sensor(room)
        except LookupError:
            continue
        found[room] = degrees
    return found


async def needed(room: str) -> float:
    """Return the temperature of a *room*, which the house must have."""
    return await Sensor(room)


def check(answer: ModuleType) -> None:
    """Ask for rooms that are there, then for others: first, in between, last."""
    drive = answer.drive
    expect(
        run(drive, "attic", "shed") == HOUSE,
        "With both rooms in the house, the result is not what the coroutine returned.",
    )
    found = run(drive, "barn", "attic", "shed")
    expect(
        "barn" not in found,
        f"The house has no barn, and the coroutine got {found.get('barn')} for it.",
    )
    expect(
        "attic" in found,
        "After the missing barn, the question about the attic was lost: see throw().",
    )
    expect(found == HOUSE, f"After a missing room, {found} came out: {HOUSE} is right.")
    expect(
        run(drive, "attic", "barn") == {"attic": 20.0},
        "The last room was missing, and the result is lost.",
    )
    unhandled(drive)


def run(drive: Any, *rooms: str) -> dict[str, float]:
    """Drive a coroutine that handles every missing room."""
    coroutine = known(*rooms)
    try:
        found: dict[str, float] = drive(coroutine, HOUSE)
    except LookupError:
        raise Wrong(
            "LookupError came out of drive(): it is to be raised inside the coroutine."
        ) from None
    except StopIteration:
        raise Wrong(
            "A StopIteration came out of drive(): throw() ends a coroutine, too."
        ) from None
    finally:
        coroutine.close()
    expect(isinstance(found, dict), f"drive() returned {found!r} for {rooms}.")
    return found


def unhandled(drive: Any) -> None:
    """Drive a coroutine that does not handle the missing room."""
    coroutine = needed("barn")
    try:
        drive(coroutine, HOUSE)
    except LookupError:
        return
    finally:
        coroutine.close()
    raise Wrong("The coroutine let LookupError out, and drive() hid it.")
