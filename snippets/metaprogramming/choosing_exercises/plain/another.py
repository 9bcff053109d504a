"""Suppliers that are asked for, with a descriptor that looks like a list."""


class Heirs:
    """Gives the heirs of the owner whenever it is looked up."""

    def __get__(self, instance: object, owner: type) -> list[type]:
        """Return all heirs of Supplier."""
        found: dict[type, None] = {}
        waiting: list[type] = [Supplier]
        while waiting:
            below: list[type] = waiting.pop(0).__subclasses__()
            for heir in below:
                found[heir] = None
                waiting.append(heir)
        return list(found)


class Supplier:
    """Knows its heirs."""

    known = Heirs()
