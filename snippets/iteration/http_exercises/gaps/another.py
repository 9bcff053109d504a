"""Ask all at once, and sort the errors from the reports afterwards."""

import asyncio
from collections.abc import Iterable

from aiohttp import ClientError, ClientSession

from snippets.iteration.http import degrees

GAPS = (ClientError, TimeoutError, ValueError)


async def temperatures(
    session: ClientSession, urls: Iterable[str]
) -> list[float | None]:
    """Return the report of each sensor, in order, or None where there is none."""
    calls = [degrees(session, url) for url in urls]
    found = await asyncio.gather(*calls, return_exceptions=True)
    return [settle(report) for report in found]


def settle(report: float | BaseException) -> float | None:
    """Return a report, None for a gap; raise any other error."""
    if isinstance(report, GAPS):
        return None
    if isinstance(report, BaseException):
        raise report
    return report
