"""times() is to give an iterator, and gave a range."""


def times(end: float, step: float = 10) -> range:
    """Give all at once."""
    if step <= 0:
        raise ValueError(step)
    return range(0, int(end), int(step))
