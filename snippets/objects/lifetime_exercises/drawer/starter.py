"""A drawer whose file shows that it is in use."""

from pathlib import Path
from typing import Self


class Drawer:
    """Makes a file at *path*, and removes it when it is closed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.touch(exist_ok=False)

    def close(self) -> None:
        """Remove the file; a second time does nothing."""
        self.path.unlink(missing_ok=True)

    def __del__(self) -> None:
        """Close the drawer."""
        self.close()

    def __enter__(self) -> Self:
        """Do nothing: the drawer is in use."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the drawer."""
        self.close()
