"""Access tokens: issued with eight claims, and read with distrust."""

import time
from secrets import token_urlsafe

import jwt
from pydantic import BaseModel, ConfigDict, ValidationError

from snippets.metaprogramming.auth.settings import Settings
from snippets.metaprogramming.auth.visits import Visit

ALGORITHM = "HS256"
REQUIRED = ["exp", "iat", "nbf", "iss", "aud", "jti", "sub", "visit"]


class Refused(Exception):
    """Raised for a token that is not one of ours, or not any more."""


class Claims(BaseModel):
    """What the desk takes from a token, each of exactly this type."""

    model_config = ConfigDict(strict=True, frozen=True)

    sub: str
    jti: str
    visit: str


class Tokens:
    """Issues and reads access tokens."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._key = settings.secret.get_secret_value().encode()

    def issue(self, visit: Visit) -> str:
        """Return a token for a *visit*; no role, the desk looks that up."""
        now = int(time.time())
        claims = {
            "iss": self._settings.issuer,
            "aud": self._settings.audience,
            "sub": str(visit.user_id),
            "visit": visit.id,
            "jti": token_urlsafe(16),
            "iat": now,
            "nbf": now,
            "exp": now + self._settings.access_seconds,
        }
        return jwt.encode(claims, self._key, ALGORITHM)

    def read(self, token: str) -> Claims:
        """Return the claims of a *token*, or raise `Refused`."""
        try:
            payload = jwt.decode(
                token,
                self._key,
                algorithms=[ALGORITHM],
                audience=self._settings.audience,
                issuer=self._settings.issuer,
                options={"require": REQUIRED, "strict_aud": True},
            )
            return Claims.model_validate(payload)
        except (jwt.InvalidTokenError, ValidationError, UnicodeError) as error:
            raise Refused(type(error).__name__) from None
