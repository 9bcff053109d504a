"""Check that gaps are gaps, and that bugs are none."""

import asyncio
from types import ModuleType
from typing import Any

from aiohttp import ClientSession, ClientTimeout

from snippets.exercise import Wrong, expect
from snippets.iteration.http_house import House

GAPS = {
    "loft": "answers with status 503",
    "nowhere": "is not there (status 404)",
    "porch": "does not speak JSON",
    "hall": "breaks off in the middle of its JSON",
    "late": "sensor does not answer in time",
}


def check(answer: ModuleType) -> None:
    """Ask good and bad sensors, alone and together."""
    asyncio.run(ask(answer.temperatures))


async def ask(temperatures: Any) -> None:
    """Ask one house."""
    async with House() as house:
        async with ClientSession() as session:
            good = await temperatures(session, [f"{house.url}/{r}" for r in two()])
            expect(
                good == [21.4, 30.5],
                f"The attic has 21.4 and the shed 30.5 degrees, and {good} came out.",
            )
        for room, reason in GAPS.items():
            await gap(temperatures, f"{house.url}/{room}", f"The {room} {reason}")
        await mixed(temperatures, house.url)
        closed = ClientSession()
        await closed.close()
        await bug(temperatures, closed, house.url)
    await gap(temperatures, f"{house.url}/attic", "The house refuses connections")


def two() -> list[str]:
    """Return two rooms with good sensors."""
    return ["attic", "shed"]


async def gap(temperatures: Any, url: str, reason: str) -> None:
    """Ask one sensor that has no temperature."""
    timeout = ClientTimeout(total=0.2 if url.endswith("late") else 20)
    async with ClientSession(timeout=timeout) as session:
        try:
            found = await temperatures(session, [url])
        except Exception as error:
            raise Wrong(f"{reason}, and {type(error).__name__} came out.") from None
    expect(found == [None], f"{reason}, and {found} came out instead of [None].")


async def mixed(temperatures: Any, url: str) -> None:
    """Ask a bad sensor between two good ones."""
    async with ClientSession() as session:
        rooms = ["attic", "nowhere", "shed"]
        found = await temperatures(session, [f"{url}/{room}" for room in rooms])
    expect(
        found == [21.4, None, 30.5],
        f"Good, bad, good: [21.4, None, 30.5] is right, and {found} came out.",
    )


async def bug(temperatures: Any, closed: ClientSession, url: str) -> None:
    """Ask in a closed session."""
    try:
        found = await temperatures(closed, [f"{url}/attic"])
    except RuntimeError:
        return
    raise Wrong(f"The session is closed, which is a bug, and {found} came out.")
