"""Classes that have all, some and none of what an ABC demands."""

from abc import ABC, abstractmethod
from types import ModuleType

from snippets.exercise import expect


class Account(ABC):
    """Demands three methods, and gives one away."""

    @abstractmethod
    def withdraw(self) -> int:
        """Take money out."""

    @abstractmethod
    def deposit(self) -> int:
        """Pay money in."""

    @property
    @abstractmethod
    def balance(self) -> int:
        """Return what is there."""

    def close(self) -> int:
        """Take everything out."""
        return self.withdraw()


@Account.register
class Box:
    """Registered, and has one of three."""

    def deposit(self) -> int:
        """Pay money in."""
        return 1


class Chest(Box):
    """Inherits it and has another."""

    balance = 5


class Locked(Chest):
    """Takes both away."""

    deposit = None  # type: ignore[assignment]
    balance = None  # type: ignore[assignment]


class Draft(Account):
    """An heir that fills one of three."""

    def withdraw(self) -> int:
        """Take money out."""
        return 1


class Full(Draft):
    """An heir that fills all."""

    balance = 5

    def deposit(self) -> int:
        """Pay money in."""
        return 1


def check(answer: ModuleType) -> None:
    """Ask for what each class lacks."""
    lacking = answer.lacking
    every = ["balance", "deposit", "withdraw"]
    box = lacking(Box, Account)
    expect(
        isinstance(box, list) and bool(box),
        "Box is registered and lacks two methods: believe nobody, look for yourself.",
    )
    expect(
        sorted(box) == ["balance", "withdraw"],
        f"Box lacks balance and withdraw; your list has {', '.join(sorted(box))}.",
    )
    expect(
        sorted(lacking(Chest, Account)) == ["withdraw"],
        "Chest inherits its deposit, so it lacks withdraw alone.",
    )
    expect(
        sorted(lacking(Locked, Account)) == every,
        "Locked has set two names to None: it lacks all three.",
    )
    expect(
        sorted(lacking(Draft, Account)) == ["balance", "deposit"],
        "Draft inherits the abstract methods themselves; those do not count.",
    )
    expect(lacking(Full, Account) == [], "Full has all that Account demands.")
    expect(lacking(int, Account) == every, "The list is to be sorted.")
