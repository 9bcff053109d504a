"""People marry: the name must be free to change."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Customer:
    """Cannot change at all."""

    number: int
    name: str = field(compare=False)
