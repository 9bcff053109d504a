"""Signed(by='Ada') cannot be made."""

from typing import Any


class Signed:
    """Takes the name, and hands it on as well."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        rest["by"] = by
        super().__init__(**rest)
        self.by = by


class Sealed:
    """Takes the name, and hands it on as well."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        rest["by"] = by
        super().__init__(**rest)
        self.seal = f"seal of {by}"


class Deed(Signed, Sealed):
    """Both, signed in front."""


class Pact(Sealed, Signed):
    """Both, sealed in front."""
