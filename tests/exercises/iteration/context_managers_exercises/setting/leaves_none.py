"""The setting was missing before, and now it is there."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Take a missing setting for one of None."""
    old = settings.get(name)
    settings[name] = value
    try:
        yield
    finally:
        settings[name] = old
