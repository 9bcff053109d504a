"""A report that looks at its class before there is an instance."""

from typing import Any, Self


class Report:
    """The base of all reports."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Return a new report, if its class is finished."""
        if cls.text is Report.text:
            raise TypeError(f"{cls.__name__} has no text()")
        return super().__new__(cls)

    def text(self) -> str:
        """Return the report's text."""
        raise NotImplementedError
