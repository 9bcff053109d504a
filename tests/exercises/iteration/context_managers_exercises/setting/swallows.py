"""The block raised an error, and it did not come out."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def setting(settings: dict[str, object], name: str, value: object) -> Iterator[None]:
    """Catch what the block raises."""
    before = dict(settings)
    settings[name] = value
    try:
        yield
    except Exception as error:
        print(error)
    settings.clear()
    settings.update(before)
