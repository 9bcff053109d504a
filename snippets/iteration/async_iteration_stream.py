"""Lines that come through a stream."""

from asyncio import StreamReader


async def lines(data: bytes) -> tuple[bytes, list[bytes]]:
    """Read the first line in one loop, and the others in another."""
    reader = StreamReader()
    reader.feed_data(data)
    reader.feed_eof()
    async for line in reader:
        return line, [line async for line in reader]
    return b"", []
