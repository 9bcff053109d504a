"""A token that never expires raises KeyError, and is to give None."""

from typing import Any

import jwt


def subject(token: str, key: bytes, now: float) -> str | None:
    """Take a good signature for good claims."""
    try:
        options: Any = {"verify_exp": False}
        claims = jwt.decode(token, key, algorithms=["HS256"], options=options)
    except jwt.InvalidTokenError:
        return None
    return str(claims["sub"]) if now < claims["exp"] else None
