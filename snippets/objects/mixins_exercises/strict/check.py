"""Check a base that names what nobody took."""

from types import ModuleType, new_class
from typing import Any

from snippets.exercise import Wrong, expect


class Stamped:
    """A mixin that does not know the base under test."""

    def __init__(self, *, stamp: int = 0, **rest: Any) -> None:
        super().__init__(**rest)
        self.stamp = stamp


class Plain:
    """A class without an `__init__`."""


def signed(strict: Any) -> type:
    """Return a class that builds on the base under test."""

    class Signed(strict):  # type: ignore[misc]
        def __init__(self, *, by: str = "the shop", **rest: Any) -> None:
            super().__init__(**rest)
            self.by = by

    return Signed


def complaint(cls: type, **keywords: Any) -> str:
    """Return what *cls* says to the keywords, "" when it takes them."""
    try:
        cls(**keywords)
    except TypeError as error:
        return str(error)
    return ""


def check(answer: ModuleType) -> None:
    """Give a family known keywords, an unknown one, and a stranger in every place."""
    base = signed(answer.Strict)
    deed = new_class("Deed", (base,))
    expect(not complaint(deed, by="Ada"), "Deed(by='Ada') is refused: nothing is left.")
    said = complaint(deed, bye="Ada")
    expect(said, "Deed(bye='Ada') passes in silence.")
    expect("object.__init__" not in said, "It is still object that complains.")
    expect("bye" in said, "The complaint does not name the keyword bye.")
    expect("Deed" in said, "The complaint does not name the class of the instance.")
    check_strangers(base)


def check_strangers(base: type) -> None:
    """Put classes that do not know the base in front of it and behind it."""
    said = complaint(new_class("Deed", (base, Plain)), bye="Ada")
    expect("bye" in said, "In front of a class without an __init__, object complains.")
    front = new_class("Front", (Stamped, base))
    expect(not complaint(front, stamp=7, by="Ada"), "Front(Stamped, Signed) fails.")
    back = new_class("Back", (base, Stamped))
    if complaint(back, stamp=7, by="Ada"):
        raise Wrong("In a class(Signed, Stamped), stamp= is refused: Stamped wants it.")
    expect(
        vars(back(stamp=7, by="Ada")) == {"stamp": 7, "by": "Ada"},
        "In a class(Signed, Stamped), Stamped does not get its stamp=.",
    )
    expect(
        vars(back(by="Ada")) == {"stamp": 0, "by": "Ada"},
        "In a class(Signed, Stamped), nobody calls Stamped when no keyword is left.",
    )
    expect(
        complaint(back, bye="Ada"),
        "In a class(Signed, Stamped), bye= passes in silence.",
    )
