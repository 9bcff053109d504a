"""The old setting, or its absence, comes back on every way out."""

from collections.abc import Iterator
from contextlib import contextmanager

MISSING = object()


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Change a setting for the block."""
    old = settings.get(name, MISSING)
    settings[name] = value
    try:
        yield
    finally:
        if old is MISSING:
            settings.pop(name, None)
        else:
            settings[name] = old
