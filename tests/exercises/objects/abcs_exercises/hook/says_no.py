"""A registered class is refused: the registry is not asked after a no."""

from abc import ABC, abstractmethod
from typing import Any


class Refundable(ABC):
    """What can be given back."""

    @abstractmethod
    def refund(self) -> int:
        """Give the thing back and return what is paid out."""

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        """Say yes or no, and never nothing."""
        if cls is not Refundable:
            return NotImplemented
        return getattr(other, "refund", None) is not None
