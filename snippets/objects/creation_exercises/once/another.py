"""A voucher whose metaclass asks first whether there is anything to make."""

from typing import Any


class OnePerCode(type):
    """A class of this type keeps an object for each code."""

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> None:
        super().__init__(name, bases, body)
        cls.known: dict[str, Any] = {}

    def __call__(cls, code: str) -> Any:
        """Return the known object, or call on."""
        if code not in cls.known:
            cls.known[code] = super().__call__(code)
        return cls.known[code]


class Voucher(metaclass=OnePerCode):
    """Ten euros to spend."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.left = 10


class Gift(Voucher):
    """A voucher with a ribbon."""
