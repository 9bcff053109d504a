"""The call sees the context of whoever submits it, and keeps its changes to itself."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import Context, copy_context
from threading import Barrier, get_ident
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.context_variables import ROOM


def check(answer: ModuleType) -> None:
    """Submit one call; submit two at once; look at what stays behind."""
    for part in (one, later, both, afterwards):
        copy_context().run(part, answer.submit)


def pool(threads: int = 1) -> ThreadPoolExecutor:
    """Return a pool whose threads are started in an empty context."""
    found = ThreadPoolExecutor(threads)
    barrier = Barrier(threads + 1)
    for _ in range(threads):
        Context().run(found.submit, barrier.wait)
    barrier.wait()
    return found


def one(submit: Any) -> None:
    """Ask for the room and the thread."""
    with pool() as threads:
        ROOM.set("attic")
        room = submit(threads, ROOM.get).result()
        thread = submit(threads, get_ident).result()
        total = submit(threads, max, 214, 305).result()
    expect(thread != get_ident(), "The function is to run in a thread of the pool.")
    expect(total == 305, "The arguments and the result are to pass through.")
    expect(room == "attic", f"You are in the attic, and the call finds {room}.")


def later(submit: Any) -> None:
    """Move on while the call waits for its turn."""
    with pool() as threads:
        gate = Barrier(2)
        ROOM.set("attic")
        threads.submit(gate.wait)
        waiting = submit(threads, ROOM.get)
        ROOM.set("shed")
        gate.wait()
        room, next_room = waiting.result(), submit(threads, ROOM.get).result()
    expect(
        room == "attic",
        "The call was submitted in the attic, and it finds the room of later.",
    )
    expect(
        next_room == "shed",
        "The second call was submitted in the shed, and it finds an older room.",
    )


def both(submit: Any) -> None:
    """Run two calls at the same time."""
    with pool(2) as threads:
        ROOM.set("attic")
        gate = Barrier(2)
        calls = [submit(threads, gate.wait, 5) for _ in range(2)]
        try:
            for call in calls:
                call.result()
        except RuntimeError:
            raise Wrong("Two calls at once need a copy each.") from None


def afterwards(submit: Any) -> None:
    """Set the room in the call, then look on both sides."""
    with pool() as threads:
        ROOM.set("attic")
        submit(threads, ROOM.set, "barn").result()
        here, there = ROOM.get(), Context().run(threads.submit, ROOM.get).result()
    expect(here == "attic", "What the call sets is to stay in its copy.")
    expect(
        there == "nowhere",
        "The call is over, and the next one in its thread still finds its room.",
    )
