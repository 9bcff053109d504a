"""Look through the ancestors, for this class only, and never say no."""

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
        if cls is Refundable:
            for ancestor in other.__mro__:
                if "refund" in vars(ancestor):
                    found = vars(ancestor)["refund"]
                    return NotImplemented if found is None else True
        return NotImplemented
