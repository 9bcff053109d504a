"""Refresh tokens that work once, and a thief who is faster than the owner."""

from secrets import token_urlsafe


class Visits:
    """Hands out refresh tokens and takes them back."""

    def __init__(self) -> None:
        self.live: set[str] = set()

    def open(self) -> str:
        """Return the first refresh token of a new visit."""
        token = token_urlsafe()
        self.live.add(token)
        return token

    def refresh(self, token: str) -> str | None:
        """Exchange a *token* for the next one, or return None."""
        if token not in self.live:
            return None
        self.live.remove(token)
        return self.open()
