"""A used token comes back: the next one is to be new."""

from secrets import token_urlsafe


class Visits:
    """Does not rotate."""

    def __init__(self) -> None:
        self.live: set[str] = set()

    def open(self) -> str:
        """Return the only refresh token of a new visit."""
        token = token_urlsafe()
        self.live.add(token)
        return token

    def refresh(self, token: str) -> str | None:
        """Return the same *token*."""
        return token if token in self.live else None
