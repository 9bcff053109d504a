"""After the block you are where you were, whatever happened in it."""

import asyncio
from contextvars import copy_context
from types import ModuleType
from typing import Any

from snippets.exercise import expect
from snippets.iteration.context_variables import ROOM


def check(answer: ModuleType) -> None:
    """Nest blocks; raise in one; let two tasks take turns."""
    for part in (nested, failed):
        copy_context().run(part, answer.inside)
    asyncio.run(tasks(answer.inside))


def nested(inside: Any) -> None:
    """Enter a room from another one."""
    ROOM.set("hall")
    with inside("attic"):
        found = ROOM.get()
        with inside("shed"):
            inner = ROOM.get()
        back = ROOM.get()
    after = ROOM.get()
    expect(
        (found, inner) == ("attic", "shed"),
        f"In the blocks you are to be in attic and shed, not in {found} and {inner}.",
    )
    expect(
        back == "attic",
        f"The shed was entered from the attic, and after it you are in {back}.",
    )
    expect(after == "hall", f"You came from the hall, and end up in {after}.")


def fail() -> None:
    """Raise what a broken sensor raises."""
    raise OSError("no answer")


def failed(inside: Any) -> None:
    """Leave a block by an error."""
    ROOM.set("hall")
    passed = False
    try:
        with inside("attic"):
            fail()
    except OSError:
        passed = True
    expect(passed, "An error in the block is swallowed.")
    found = ROOM.get()
    expect(found == "hall", f"An error ends the block, and you are still in {found}.")


async def tasks(inside: Any) -> None:
    """Let two tasks be in a block at the same time."""

    async def visit(start: str, room: str, turns: int) -> str:
        ROOM.set(start)
        with inside(room):
            for _ in range(turns):
                await asyncio.sleep(0)
            expect(ROOM.get() == room, "Another task has moved this one elsewhere.")
        return ROOM.get()

    ends = await asyncio.gather(visit("hall", "attic", 1), visit("yard", "barn", 2))
    expect(
        list(ends) == ["hall", "yard"],
        "Two tasks came from hall and yard, and one went back to the other's room.",
    )
