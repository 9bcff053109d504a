"""Signed takes colour='red' in silence."""

from typing import Any


class Named:
    """Takes the name, and drops the rest."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        self.by = by


class Signed(Named):
    """Adds nothing to the name."""


class Sealed(Named):
    """Adds a seal with the name on it."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(**rest)
        self.seal = f"seal of {self.by}"


class Deed(Signed, Sealed):
    """Both, signed in front."""


class Pact(Sealed, Signed):
    """Both, sealed in front."""
