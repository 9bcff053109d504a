"""An unfinished report can be made; text() comes later."""


class Report:
    """Waits until somebody asks."""

    def text(self) -> str:
        """Return the report's text."""
        raise NotImplementedError
