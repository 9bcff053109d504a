"""A class statement is refused: only making an instance shall be."""


class Report:
    """Looks when a subclass is written."""

    def __init_subclass__(cls) -> None:
        """Refuse a class that does not write a text()."""
        if cls.text is Report.text:
            raise TypeError(f"{cls.__name__} has no text()")

    def text(self) -> str:
        """Return the report's text."""
        raise NotImplementedError
