"""A token that has expired is read, and is to give None."""

from typing import Any

import jwt


def subject(token: str, key: bytes, now: float) -> str | None:
    """Check the signature and forget the time."""
    try:
        options: Any = {"verify_exp": False}
        claims = jwt.decode(token, key, algorithms=["HS256"], options=options)
        return str(claims["sub"])
    except (jwt.InvalidTokenError, KeyError):
        return None
