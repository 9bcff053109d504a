"""An object with the methods of a generator stands in between."""

from collections.abc import Generator
from typing import Any

Inner = Generator[Any, Any, Any]


class Tap(Generator[Any, Any, Any]):
    """Notes what comes from a generator."""

    def __init__(self, inner: Inner, seen: list[Any]) -> None:
        self.inner, self.seen = inner, seen

    def send(self, value: Any) -> Any:
        """Pass a value in, and note the answer."""
        return self.note(self.inner.send(value))

    def throw(self, *error: Any) -> Any:
        """Pass an error in, and note the answer."""
        return self.note(self.inner.throw(error[0]))

    def close(self) -> None:
        """Close the generator."""
        self.inner.close()

    def note(self, item: Any) -> Any:
        """Note an item and hand it on."""
        self.seen.append(item)
        return item


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    return (yield from Tap(inner, seen))
