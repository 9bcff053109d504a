"""A report whose metaclass looks for methods that are still abstract."""

from abc import ABC, abstractmethod


class Report(ABC):
    """The base of all reports."""

    @abstractmethod
    def text(self) -> str:
        """Return the report's text."""
