"""Signed and Sealed shall not inherit from each other."""

from typing import Any


class Signed:
    """Takes the name."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.by = by


class Sealed(Signed):
    """Every sealed thing is a signed one."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(**rest)
        self.seal = f"seal of {self.by}"


class Deed(Sealed):
    """Both, as one is the other."""


class Pact(Sealed):
    """Both, as one is the other."""
