"""Two mixins that want the same keyword."""

from typing import Any


class Signed:
    """Adds the name of a clerk."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.by = by


class Sealed:
    """Adds a seal with the name on it."""

    def __init__(self, *, by: str = "nobody", **rest: Any) -> None:
        super().__init__(**rest)
        self.seal = f"seal of {by}"


class Deed(Signed, Sealed):
    """Both, signed in front."""


class Pact(Sealed, Signed):
    """Both, sealed in front."""
