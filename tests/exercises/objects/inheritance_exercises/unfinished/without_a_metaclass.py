"""abstractmethod() marks text(), and nobody looks at the mark."""

from abc import abstractmethod


class Report:
    """Marks the method, and nobody looks at the mark."""

    @abstractmethod
    def text(self) -> str:
        """Return the report's text."""
