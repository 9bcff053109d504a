"""Ask for the attribute, with None for those that have none."""

from abc import ABC, abstractmethod
from typing import Any


class Refundable(ABC):
    """What can be given back."""

    @abstractmethod
    def refund(self) -> int:
        """Give the thing back and return what is paid out."""

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        """Tell whether *other* counts, or leave it to the others."""
        has_it = getattr(other, "refund", None) is not None
        return (cls is Refundable and has_it) or NotImplemented
