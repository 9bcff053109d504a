"""One visit ends another, or a guess does: they have nothing in common."""

from secrets import token_urlsafe


class Visits:
    """Takes no risk."""

    def __init__(self) -> None:
        self.live: set[str] = set()

    def open(self) -> str:
        """Return the first refresh token of a new visit."""
        token = token_urlsafe()
        self.live.add(token)
        return token

    def refresh(self, token: str) -> str | None:
        """Shut everybody out after a token that is not live."""
        if token not in self.live:
            self.live.clear()
            return None
        self.live.remove(token)
        return self.open()
