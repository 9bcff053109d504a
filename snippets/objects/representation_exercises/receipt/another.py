"""A receipt that lets the decorator write the method."""

from dataclasses import dataclass
from typing import Optional


@dataclass(eq=False)
class Receipt:
    """A receipt for a customer; it may replace an older one."""

    customer: str
    replaces: Optional["Receipt"] = None
