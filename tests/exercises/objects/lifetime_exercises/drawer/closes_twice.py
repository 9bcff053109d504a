"""A closed drawer removes a file that is no longer its own."""

import weakref
from pathlib import Path
from typing import Self


class Drawer:
    """Closes with a function, and has a finaliser besides."""

    def __init__(self, path: Path) -> None:
        path.touch(exist_ok=False)
        self.path = path
        weakref.finalize(self, path.unlink, missing_ok=True)

    def close(self) -> None:
        """Remove whatever is there."""
        self.path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        """Do nothing: the drawer is in use."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the drawer."""
        self.close()
