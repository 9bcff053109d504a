"""Ask an application something, without a server between."""

from typing import Any

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response


async def ask(app: FastAPI, path: str, method: str = "GET", **more: Any) -> Response:
    """Return the answer of *app*; an error inside becomes a 500, as on a server."""
    transport = ASGITransport(app=app, raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://desk") as client:
        return await client.request(method, path, **more)
