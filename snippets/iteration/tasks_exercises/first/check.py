"""Sensors that need different times, and a last step to switch off."""

import asyncio
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.tasks import idle

EVER = 1000


async def measure(name: str, turns: int, log: list[str]) -> str:
    """Return the name after some turns; switching off needs turns, too."""
    try:
        await idle(turns)
        log.append(f"{name} measured")
    finally:
        await idle(5)
        log.append(f"{name} off")
    if name == "broken":
        raise OSError(name)
    return name


def check(answer: ModuleType) -> None:
    """Let the second of three be the first to end; then let a broken one be it."""
    found, log, left = asyncio.run(run(answer.first, "slow", "quick", "slower"))
    said(found, log, left)
    found, log, left = asyncio.run(run(answer.first, "slow", "broken", "slower"))
    if not isinstance(found, OSError):
        raise Wrong(f"The first to end raised OSError, and first() gave {found!r}.")
    expect(
        {"slow off", "slower off"} <= set(log),
        "The first to end raised an error, and then the others were left alone.",
    )


async def run(first: Any, *names: str) -> tuple[object, list[str], int]:
    """Return what `first()` gave or raised, who has ended, and how many have not."""
    log: list[str] = []
    times = {"quick": 3, "broken": 3, "slow": EVER, "slower": 2 * EVER}
    others = asyncio.all_tasks()
    found: object
    try:
        found = await first([measure(name, times[name], log) for name in names])
    except OSError as error:
        found = error
    ended = list(log)
    left = asyncio.all_tasks() - others
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    return found, ended, len(left)


def said(found: object, log: list[str], left: int) -> None:
    """Compare with what the quick sensor said."""
    expect(
        not isinstance(found, list), "first() is to give one answer, not a list of all."
    )
    expect(found == "quick", f"The quick one ended first, and first() gave {found!r}.")
    expect(
        "slow measured" not in log,
        "The quick one was ready, and first() waited for the slow one.",
    )
    expect(
        not left,
        "first() came back, and the slow ones were still measuring or switching off.",
    )
    expect(
        {"slow off", "slower off"} <= set(log),
        f"The slow ones were not let to switch off: {', '.join(log)}.",
    )
