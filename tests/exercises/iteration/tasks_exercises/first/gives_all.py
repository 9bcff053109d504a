"""first() is to give one answer, not a list of all."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def first(sensors: Sequence[Coroutine[Any, Any, object]]) -> object:
    """Gather."""
    return await asyncio.gather(*sensors)
