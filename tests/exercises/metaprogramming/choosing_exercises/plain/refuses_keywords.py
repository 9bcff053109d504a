"""A keyword of another base's hook is refused."""


class Supplier:
    """Takes no keywords."""

    known: list[type] = []

    def __init_subclass__(cls) -> None:
        """Note an heir."""
        super().__init_subclass__()
        Supplier.known.append(cls)
