"""An unfinished report passes when it has its own __init__."""


class Report:
    """Looks in a method that a subclass may override."""

    def __init__(self) -> None:
        if type(self).text is Report.text:
            raise TypeError("no text()")

    def text(self) -> str:
        """Return the report's text."""
        raise NotImplementedError
