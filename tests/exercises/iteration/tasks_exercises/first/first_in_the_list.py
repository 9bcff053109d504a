"""The quick one ended first, and first() gave 'slow'."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def first(sensors: Sequence[Coroutine[Any, Any, object]]) -> object:
    """Take the first of the results."""
    return (await asyncio.gather(*sensors))[0]
