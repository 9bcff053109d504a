"""A descriptor is one object on the class, asked on behalf of every instance."""

from typing import Self, overload


class Amount:
    """A whole number of euros that is not negative, kept in the instance.

    >>> class Entry:
    ...     net = Amount()
    >>> entry = Entry()
    >>> entry.net = 40
    >>> entry.net, vars(entry)
    (40, {'net': 40})
    """

    name: str

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name under which the class has the descriptor."""
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> int: ...
    def __get__(self, instance: object | None, owner: type) -> Self | int:
        """Return what the instance has; on the class, the descriptor itself."""
        if instance is None:
            return self
        try:
            value: int = vars(instance)[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} has no value yet") from None
        return value

    def __set__(self, instance: object, value: int) -> None:
        """Keep *value*; raise ValueError when it is negative."""
        if value < 0:
            raise ValueError(f"{self.name} is {value}, and is to be 0 or more")
        vars(instance)[self.name] = value


class Line:
    """A line of the ledger with two amounts.

    >>> line = Line(40)
    >>> line.net, line.tax
    (40, 8)
    """

    net = Amount()
    tax = Amount()

    def __init__(self, net: int) -> None:
        self.net = net
        self.tax = net * 20 // 100
