"""The block set another name, and that is lost."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Set everything back."""
    before = dict(settings)
    settings[name] = value
    try:
        yield
    finally:
        settings.clear()
        settings.update(before)
