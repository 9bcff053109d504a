"""A stage as a class, which passes `aclose()` on by hand."""

from collections.abc import AsyncGenerator


class above:  # noqa: N801 (called like a function)
    """Hands on the readings above the limit."""

    def __init__(self, readings: AsyncGenerator[int, None], limit: int) -> None:
        self.readings = readings
        self.limit = limit

    def __aiter__(self) -> "above":
        """Return itself: it is an iterator."""
        return self

    async def __anext__(self) -> int:
        """Take readings until one is above the limit."""
        while (value := await anext(self.readings)) <= self.limit:
            pass
        return value

    async def aclose(self) -> None:
        """Close the source."""
        await self.readings.aclose()
