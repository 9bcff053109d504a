"""A class without a refund() counts."""

from abc import ABC, abstractmethod
from typing import Any


class Refundable(ABC):
    """What can be given back."""

    @abstractmethod
    def refund(self) -> int:
        """Give the thing back and return what is paid out."""

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        """Find the method in the ABC itself."""
        return hasattr(cls, "refund")
