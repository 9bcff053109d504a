"""Nobody has the drawer, and the file is there: something keeps it."""

import weakref
from pathlib import Path
from typing import Self


class Drawer:
    """Has a finaliser that refers to the drawer."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.touch(exist_ok=False)
        self.close = weakref.finalize(self, self.remove)

    def remove(self) -> None:
        """Remove the file."""
        self.path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        """Do nothing: the drawer is in use."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the drawer."""
        self.close()
