"""An unfinished report is to be refused with a TypeError."""

from typing import Any, Self


class Report:
    """Says what is missing with the wrong kind of error."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Return a new report, if its class is finished."""
        if cls.text is Report.text:
            raise NotImplementedError(f"{cls.__name__} has no text()")
        return super().__new__(cls)

    def text(self) -> str:
        """Return the report's text."""
        raise NotImplementedError
