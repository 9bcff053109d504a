"""A drawer with a finaliser, which exists from the moment the file does."""

import weakref
from pathlib import Path
from typing import Self


class Drawer:
    """Makes a file at *path*, and removes it when it is closed."""

    def __init__(self, path: Path) -> None:
        path.touch(exist_ok=False)
        self._finalizer = weakref.finalize(self, path.unlink)

    def close(self) -> None:
        """Remove the file; a second time does nothing."""
        self._finalizer()

    def __enter__(self) -> Self:
        """Do nothing: the drawer is in use."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the drawer."""
        self.close()
