"""A stack is told beforehand how to undo the change."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Change a setting for the block."""
    with ExitStack() as undo:
        if name in settings:
            undo.callback(settings.__setitem__, name, settings[name])
        else:
            undo.callback(settings.pop, name, None)
        settings[name] = value
        yield
