"""A used token is to give None."""

from secrets import token_urlsafe


class Visits:
    """Forgets nothing and forbids nothing."""

    def __init__(self) -> None:
        self.known: set[str] = set()

    def open(self) -> str:
        """Return the first refresh token of a new visit."""
        token = token_urlsafe()
        self.known.add(token)
        return token

    def refresh(self, token: str) -> str | None:
        """Exchange a *token*, as often as somebody has it."""
        return self.open() if token in self.known else None
