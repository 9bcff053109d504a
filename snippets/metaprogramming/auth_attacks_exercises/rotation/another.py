"""Refresh tokens that carry the name of their visit in front."""

from secrets import token_urlsafe


class Visits:
    """Hands out refresh tokens and takes them back."""

    def __init__(self) -> None:
        self.live: dict[str, str] = {}
        self.used: set[str] = set()

    def open(self) -> str:
        """Return the first refresh token of a new visit."""
        return self.next_of(token_urlsafe())

    def next_of(self, visit: str) -> str:
        """Return a new token of the *visit*."""
        self.live[visit] = f"{visit}.{token_urlsafe()}"
        return self.live[visit]

    def refresh(self, token: str) -> str | None:
        """Exchange a *token* for the next one, or return None."""
        visit = token.partition(".")[0]
        if token in self.used:
            self.live.pop(visit, None)
        if self.live.get(visit) != token:
            return None
        self.used.add(token)
        return self.next_of(visit)
