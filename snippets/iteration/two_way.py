"""Generators that take values as well as give them."""

from collections.abc import Generator


def hours(hour: int) -> Generator[int, int | None, None]:
    """Give hour after hour, and go on from an hour that is sent.

    >>> clock = hours(8)
    >>> next(clock), next(clock), clock.send(20), next(clock)
    (8, 9, 20, 21)
    """
    while True:
        told = yield hour
        hour = (hour + 1) % 24 if told is None else told


def means() -> Generator[float | None, float, None]:
    """Answer each value that is sent with the mean so far.

    >>> rain = means()
    >>> next(rain), rain.send(5), rain.send(2)
    (None, 5.0, 3.5)
    """
    total, count, mean = 0.0, 0, None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


def patient(hour: int) -> Generator[int, int | None, str]:
    """Give hours as `hours` does; survive a ValueError, and tell the last hour.

    >>> clock = patient(8)
    >>> next(clock), clock.throw(ValueError("hour 30")), next(clock)
    ignored: hour 30
    (8, 8, 9)
    """
    while True:
        try:
            told = yield hour
        except ValueError as error:
            print("ignored:", error)
        except GeneratorExit:
            return f"stopped at {hour} h"
        else:
            hour = (hour + 1) % 24 if told is None else told
