"""mypy refuses a list of only some kinds, since total() might add others."""


def total(amounts: list[int | str | None]) -> int:
    """Add up what is there."""
    return sum(int(amount) for amount in amounts if amount is not None)
