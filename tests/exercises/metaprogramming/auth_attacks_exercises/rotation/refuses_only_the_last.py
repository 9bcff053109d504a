"""A used token came back, and the visit goes on: the thief may have it."""

from secrets import token_urlsafe


class Visits:
    """Remembers used tokens and draws no conclusion."""

    def __init__(self) -> None:
        self.used: dict[str, bool] = {}

    def open(self) -> str:
        """Return the first refresh token of a new visit."""
        token = token_urlsafe()
        self.used[token] = False
        return token

    def refresh(self, token: str) -> str | None:
        """Exchange a *token* that was not used."""
        if self.used.get(token, True):
            return None
        self.used[token] = True
        return self.open()
