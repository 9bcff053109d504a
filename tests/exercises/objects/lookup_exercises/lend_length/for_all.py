"""Now other entries have a __len__, too: leave their class as it is."""


def lend_length(obj: object, number: int) -> None:
    """Give the class a length."""
    type(obj).__len__ = lambda self: number  # type: ignore[attr-defined]
