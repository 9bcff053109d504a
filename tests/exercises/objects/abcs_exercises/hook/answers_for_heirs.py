"""Bottle counts as Sealed, an heir that demands seal(): mind who asks."""

from abc import ABC, abstractmethod
from typing import Any


class Refundable(ABC):
    """What can be given back."""

    @abstractmethod
    def refund(self) -> int:
        """Give the thing back and return what is paid out."""

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        """Answer for every heir as well."""
        return getattr(other, "refund", None) is not None or NotImplemented
