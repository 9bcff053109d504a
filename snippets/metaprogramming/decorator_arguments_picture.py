"""Draw the three layers of a decorator with arguments, as they really run."""

from collections.abc import Callable, Iterator

from snippets.pictures.svg import Picture, box, text

WIDE, STEP, HIGH = 328.0, 14.0, 48.0

Step = tuple[str, str]


def traced(steps: list[Step]) -> Callable[[object], None]:
    """Return the outer layer of a decorator that notes in *steps* when it runs."""

    def outer(argument: object) -> Callable[[Callable[[], int]], Callable[[], int]]:
        steps.append(("outer", f"takes {argument!r}"))

        def middle(function: Callable[[], int]) -> Callable[[], int]:
            steps.append(("middle", f"takes {function.__name__}"))

            def inner() -> int:
                steps.append(("inner", "takes a call"))
                return function()

            return inner

        return middle

    def run(argument: object) -> None:
        @outer(argument)
        def quote() -> int:
            return 250

        steps.append(("", "quote is defined"))
        quote()
        quote()

    return run


def rows(steps: list[Step]) -> Iterator[str]:
    """Yield a line for each step, farther in the deeper its layer is."""
    depths = {"outer": 0, "middle": 1, "inner": 2}
    for place, (layer, words) in enumerate(steps):
        y = place * HIGH
        if layer:
            x = depths[layer] * STEP * 2
            yield box(
                x, y, WIDE - x, HIGH - 12, "accent2" if depths[layer] else "paper"
            )
            yield text(x + 10, y + 23, f"{place + 1} {layer} {words}")
        else:
            yield text(0, y + 23, f"{place + 1} {words}", "muted")


def layers() -> Picture:
    """Run a decorated function twice, and draw which layer ran when.

    >>> print(layers())
    In order: outer takes 3, middle takes quote, quote is defined, \
inner takes a call, inner takes a call.
    """
    steps: list[Step] = []
    traced(steps)(3)
    told = ", ".join(f"{layer} {words}".strip() for layer, words in steps)
    height = len(steps) * HIGH
    return Picture(f"In order: {told}.", WIDE + 2, height, "".join(rows(steps)))
