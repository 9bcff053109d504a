"""Refresh tokens that remember their visit after they were used."""

from secrets import token_urlsafe


class Visits:
    """Hands out refresh tokens and takes them back."""

    def __init__(self) -> None:
        self.visits: dict[str, str] = {}  # by token, used ones too
        self.current: dict[str, str] = {}  # the live token of each open visit

    def open(self) -> str:
        """Return the first refresh token of a new visit."""
        return self.next_of(token_urlsafe())

    def next_of(self, visit: str) -> str:
        """Return a new token, the only live one of the *visit*."""
        token = token_urlsafe()
        self.visits[token], self.current[visit] = visit, token
        return token

    def refresh(self, token: str) -> str | None:
        """Exchange a *token* for the next one, or return None."""
        visit = self.visits.get(token)
        if visit is None or visit not in self.current:
            return None
        if self.current[visit] != token:
            del self.current[visit]
            return None
        return self.next_of(visit)
