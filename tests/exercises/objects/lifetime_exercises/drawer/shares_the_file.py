"""A second Drawer for a path is to raise FileExistsError."""

import weakref
from pathlib import Path
from typing import Self


class Drawer:
    """Takes a file that is there for its own."""

    def __init__(self, path: Path) -> None:
        path.touch()
        self.close = weakref.finalize(self, path.unlink)

    def __enter__(self) -> Self:
        """Do nothing: the drawer is in use."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the drawer."""
        self.close()
