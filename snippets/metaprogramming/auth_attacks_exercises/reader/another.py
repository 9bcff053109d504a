"""A reader that leaves the work to PyJWT, and brings its own clock."""

from typing import Any

import jwt

OPTIONS: Any = {"require": ["exp", "sub"], "verify_exp": False}


def subject(token: str, key: bytes, now: float) -> str | None:
    """Return whom a *token* is about, or None when it is not to be trusted."""
    try:
        claims = jwt.decode(token, key, algorithms=["HS256"], options=OPTIONS)
    except (jwt.InvalidTokenError, UnicodeError):
        return None
    end = claims["exp"]
    good = isinstance(end, int | float) and now < end
    return str(claims["sub"]) if good else None
