"""A setting that an error leaves changed."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Change a setting for the block."""
    old = settings.get(name)
    settings[name] = value
    yield
    settings[name] = old
