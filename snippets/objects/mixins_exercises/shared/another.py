"""Two dataclasses: fields of the same name become one field, set once."""

from dataclasses import dataclass


@dataclass(kw_only=True)
class Signed:
    """Adds the name of a clerk."""

    by: str


@dataclass(kw_only=True)
class Sealed:
    """Adds a seal with the name on it."""

    by: str

    @property
    def seal(self) -> str:
        """Return the seal."""
        return f"seal of {self.by}"


@dataclass(kw_only=True)
class Deed(Signed, Sealed):
    """Both, signed in front."""


@dataclass(kw_only=True)
class Pact(Sealed, Signed):
    """Both, sealed in front."""
