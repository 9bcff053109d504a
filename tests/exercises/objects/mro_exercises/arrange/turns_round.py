"""arrange(Taxed, Entry) was right before you turned it round."""


def arrange(*bases: type) -> tuple[type, ...]:
    """Turn the bases round, whatever they are."""
    return bases[::-1]
