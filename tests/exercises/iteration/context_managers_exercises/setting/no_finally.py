"""The block raised, and the new value stays."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Trust the block not to raise."""
    before = dict(settings)
    settings[name] = value
    yield
    settings.clear()
    settings.update(before)
