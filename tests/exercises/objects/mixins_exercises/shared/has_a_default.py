"""Signed() is made, and nobody signed it."""

from typing import Any


class Named:
    """Takes the name, or none."""

    def __init__(self, *, by: str = "nobody", **rest: Any) -> None:
        super().__init__(**rest)
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
