"""Classes that can be refunded, in several ways."""

from abc import abstractmethod
from types import ModuleType, new_class

from snippets.exercise import expect


class Bottle:
    """Has the method."""

    def refund(self) -> int:
        """Return the deposit."""
        return 1


class Crate(Bottle):
    """Inherits the method."""


class Opened(Bottle):
    """Takes the method away."""

    refund = None  # type: ignore[assignment]


class Gift:
    """Has nothing; somebody registers it."""


class Cork:
    """Has nothing."""


def check(answer: ModuleType) -> None:
    """Ask about strangers, registered classes, and a stricter heir."""
    refundable = answer.Refundable
    expect(isinstance(Bottle(), refundable), "A class with a refund() is to count.")
    expect(issubclass(Crate, refundable), "An inherited refund() is to count as well.")
    expect(not issubclass(Cork, refundable), "A class without a refund() counts.")
    expect(
        not issubclass(Opened, refundable),
        "A class that sets refund to None counts, though its base alone can refund.",
    )
    stranger = type("Gift", (Gift,), {})
    refundable.register(stranger)
    expect(
        isinstance(stranger(), refundable),
        "A registered class is refused: the registry is not asked after a no.",
    )
    heir = new_class("Sealed", (refundable,), exec_body=demand)
    expect(
        not issubclass(Bottle, heir),
        "Bottle counts as Sealed, an heir that demands seal(): mind who asks.",
    )
    sealed = type("Jar", (heir,), {"refund": Bottle.refund, "seal": len})
    expect(isinstance(sealed(), heir), "A class that inherits from the heir is one.")


def demand(namespace: dict[str, object]) -> None:
    """Put another abstract method into a class."""
    namespace["seal"] = abstractmethod(lambda self: None)
