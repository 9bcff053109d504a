"""A field that reads itself when it is called with an instance."""

from snippets.objects.validators import Positive


class Cents(Positive):
    """An amount of cents."""

    def __call__(self, instance: object) -> int:
        """Return what *instance* has."""
        return self.__get__(instance, type(instance))


class Fee:
    """A fee with its tax."""

    net = Cents()
    tax = Cents()

    def __init__(self, net: int, tax: int) -> None:
        self.net = net
        self.tax = tax
