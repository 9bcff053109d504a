"""A generator that tells which task closes it, and one that does not close."""

import asyncio
from collections.abc import AsyncGenerator


async def borrowed(name: str) -> AsyncGenerator[int, None]:
    """Hand on one reading, and tell who closes: the task that began, or another."""
    opener = asyncio.current_task()
    try:
        yield 214
    finally:
        same = asyncio.current_task() is opener
        print(name, "is closed by", "its opener" if same else "another task")


async def stuck() -> AsyncGenerator[int, None]:
    """Hand on one reading, and fail to close."""
    try:
        yield 214
    finally:
        raise OSError("the line is stuck")
