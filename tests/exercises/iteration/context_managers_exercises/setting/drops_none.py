"""The setting was None, and now it is missing."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Take a setting of None for a missing one."""
    old = settings.get(name)
    settings[name] = value
    try:
        yield
    finally:
        if old is None:
            settings.pop(name, None)
        else:
            settings[name] = old
