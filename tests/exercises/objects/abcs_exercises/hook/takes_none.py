"""A class that sets refund to None counts, though its base alone can refund."""

from abc import ABC, abstractmethod
from typing import Any


class Refundable(ABC):
    """What can be given back."""

    @abstractmethod
    def refund(self) -> int:
        """Give the thing back and return what is paid out."""

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        """Be content with the name."""
        return (cls is Refundable and hasattr(other, "refund")) or NotImplemented
