"""Sensors that wait: for a turn of the loop, for each other, and for the last one."""

import asyncio
from collections.abc import Callable, Sequence
from threading import Barrier, BrokenBarrierError, Event
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect

PATIENCE = 2.0


def check(answer: ModuleType) -> None:
    """Read one sensor, then three, then three that end in reverse order."""
    expect(run(answer.collect, []) == [], "Without sensors, the list is empty.")
    a_turn(answer.collect)
    together(answer.collect)
    in_order(answer.collect)


def run(collect: Any, reads: Sequence[Callable[[], float]]) -> list[float]:
    """Collect on a new event loop."""

    async def main() -> list[float]:
        found: list[float] = await collect(reads)
        return found

    return asyncio.run(main())


def a_turn(collect: Any) -> None:
    """Read a sensor that answers when another coroutine has had a turn."""
    turned = Event()

    def read() -> float:
        expect(
            turned.wait(PATIENCE),
            "While a sensor was read, no other coroutine got a turn.",
        )
        return 20.0

    async def main() -> list[float]:
        asyncio.get_running_loop().call_later(0.01, turned.set)
        found: list[float] = await collect([read])
        return found

    found = asyncio.run(main())
    expect(found == [20.0], f"One sensor says 20.0, and collect() gave {found!r}.")


def together(collect: Any) -> None:
    """Read three sensors that wait for each other."""
    barrier = Barrier(3, timeout=PATIENCE)

    def read() -> float:
        try:
            barrier.wait()
        except BrokenBarrierError:
            raise Wrong(
                "The sensors were read one after the other, not at the same time."
            ) from None
        return 20.0

    run(collect, [read, read, read])


def in_order(collect: Any) -> None:
    """Read three sensors of which the last answers first."""
    answered = [Event() for _ in range(4)]
    answered[3].set()

    async def main() -> list[float]:
        loop = asyncio.get_running_loop()

        def reading(place: int) -> Callable[[], float]:
            def read() -> float:
                answered[place + 1].wait(PATIENCE)
                tell = answered[place].set  # when the loop knows, or well after
                loop.call_soon_threadsafe(loop.call_later, 0.1, tell)
                return float(place)

            return read

        found: list[float] = await collect([reading(place) for place in range(3)])
        return found

    expect(
        asyncio.run(main()) == [0.0, 1.0, 2.0],
        "The last sensor answered first, and the order was lost.",
    )
