"""A report that says nothing when it is not finished."""


class Report:
    """The base of all reports."""

    def text(self) -> str | None:
        """Return the report's text."""
        pass
