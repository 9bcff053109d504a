"""A reader of tokens that believes whatever they say."""

import json
from base64 import urlsafe_b64decode


def subject(token: str, key: bytes, now: float) -> str | None:
    """Return whom a *token* is about, or None when it is not to be trusted."""
    claims = token.split(".")[1]
    fields = json.loads(urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    return str(fields["sub"])
