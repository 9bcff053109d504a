"""Pact(by='Ada') cannot be made."""

from typing import Any


class Sealed:
    """Takes the name, and is the last."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.seal = f"seal of {by}"


class Signed:
    """Takes the name, and hands it on when the next one seals."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        if isinstance(self, Sealed):
            rest["by"] = by
        super().__init__(**rest)
        self.by = by


class Deed(Signed, Sealed):
    """Both, signed in front."""


class Pact(Sealed, Signed):
    """Both, sealed in front."""
