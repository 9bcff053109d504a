"""The second drawer was refused, and has removed the file of the first."""

import weakref
from pathlib import Path
from typing import Self


class Drawer:
    """Promises to remove a file before there is one."""

    def __init__(self, path: Path) -> None:
        self.close = weakref.finalize(self, path.unlink, missing_ok=True)
        path.touch(exist_ok=False)

    def __enter__(self) -> Self:
        """Do nothing: the drawer is in use."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the drawer."""
        self.close()
