"""A token for HS512 is read, and is to give None."""

from typing import Any

import jwt

BOTH = ["HS256", "HS512"]


def subject(token: str, key: bytes, now: float) -> str | None:
    """Accept an algorithm that nobody uses."""
    try:
        options: Any = {"verify_exp": False}
        claims = jwt.decode(token, key, algorithms=BOTH, options=options)
    except jwt.InvalidTokenError:
        return None
    return str(claims["sub"]) if now < claims.get("exp", 0) else None
