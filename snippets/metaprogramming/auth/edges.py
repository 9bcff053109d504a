"""What is refused before a view sees it, and how."""

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

LARGEST_HEADERS = 8 * 1024
LARGEST_BODY = 64 * 1024


async def invalid(request: Request, error: Exception) -> JSONResponse:
    """Answer 422 and say what is wrong where, but not what was sent."""
    assert isinstance(error, RequestValidationError)
    kept = ("loc", "msg", "type")
    found = [{key: fault[key] for key in kept} for fault in error.errors()]
    return JSONResponse({"detail": found}, 422)


class Bounds:
    """Refuses requests that are too large, before anybody decodes them."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on, or answer it with a refusal."""
        refusal = scope["type"] == "http" and refused(scope["headers"])
        answer = JSONResponse(*refusal) if refusal else self._app
        await answer(scope, receive, send)


def refused(headers: list[tuple[bytes, bytes]]) -> tuple[dict[str, str], int] | None:
    """Return the refusal that these *headers* earn, if any.

    >>> refused([(b"authorization", b"x" * 9000)])
    ({'detail': 'the headers are too large'}, 431)
    """
    if sum(len(name) + len(value) for name, value in headers) > LARGEST_HEADERS:
        return {"detail": "the headers are too large"}, 431
    told = dict(headers)
    if b"transfer-encoding" in told:
        return {"detail": "say how long the body is"}, 411
    if int(told.get(b"content-length", 0)) > LARGEST_BODY:
        return {"detail": "the body is too large"}, 413
    return None
