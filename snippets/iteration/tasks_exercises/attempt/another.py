"""`split()` does by hand what `except*` does; a stack stands for the recursion."""

from collections.abc import Callable


def attempt(job: Callable[[], object]) -> list[str]:
    """Return the texts of all OSErrors that come out of *job*; let others out."""
    try:
        job()
    except OSError as error:
        return [str(error)]
    except BaseExceptionGroup as group:
        mine, rest = group.split(OSError)
        if rest:
            raise rest from None
        texts: list[str] = []
        stack: list[BaseException] = [mine] if mine else []
        while stack:
            error_or_group = stack.pop()
            if isinstance(error_or_group, BaseExceptionGroup):
                stack += reversed(error_or_group.exceptions)
            else:
                texts.append(str(error_or_group))
        return texts
    return []
