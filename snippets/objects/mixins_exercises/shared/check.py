"""Check that two mixins share a keyword, together and alone."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def made(cls: type, attribute: str) -> Any:
    """Return an attribute of an instance that Ada signed."""
    try:
        return getattr(cls(by="Ada"), attribute, None)
    except TypeError:
        raise Wrong(f"{cls.__name__}(by='Ada') cannot be made.") from None


def refuses(cls: type, **keywords: str) -> bool:
    """Tell whether *cls* refuses these keywords."""
    try:
        cls(**keywords)
    except TypeError:
        return True
    return False


def check(answer: ModuleType) -> None:
    """Make all four kinds, with the keyword, without it, and with one too many."""
    signed, sealed = answer.Signed, answer.Sealed
    for cls in (signed, answer.Deed, answer.Pact):
        expect(made(cls, "by") == "Ada", f"{cls.__name__}(by='Ada') has no by.")
    for cls in (sealed, answer.Deed, answer.Pact):
        seal = made(cls, "seal")
        expect(seal == "seal of Ada", f"{cls.__name__}(by='Ada') bears {seal!r}.")
    for cls in (answer.Deed, answer.Pact):
        expect(
            issubclass(cls, signed) and issubclass(cls, sealed),
            f"{cls.__name__} is to be both Signed and Sealed.",
        )
    expect(
        not issubclass(signed, sealed) and not issubclass(sealed, signed),
        "Signed and Sealed shall not inherit from each other.",
    )
    for cls in (signed, sealed, answer.Deed, answer.Pact):
        expect(refuses(cls), f"{cls.__name__}() is made, and nobody signed it.")
        expect(
            refuses(cls, by="Ada", colour="red"),
            f"{cls.__name__} takes colour='red' in silence.",
        )
