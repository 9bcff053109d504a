"""Check that a second thread comes while the first is still making."""

from collections.abc import Callable
from concurrent import futures
from concurrent.futures import Future
from threading import Event, Thread
from types import ModuleType

from snippets.exercise import expect

PATIENCE = 0.3

Get = Callable[[], object]


def asking(get: Get) -> Future[object]:
    """Let a thread of its own ask; return what will be its result."""
    result: Future[object] = Future()
    ready = Event()

    def ask() -> None:
        ready.set()
        try:
            result.set_result(get())
        except Exception as error:
            result.set_exception(error)

    Thread(target=ask, daemon=True).start()
    ready.wait()
    return result


class Opening:
    """Opens connections, the first one while something else happens."""

    def __init__(self) -> None:
        self.opened = 0
        self.meanwhile: Get = lambda: None

    def __call__(self) -> object:
        """Return a new connection."""
        self.opened += 1
        meanwhile, self.meanwhile = self.meanwhile, lambda: None
        meanwhile()
        return f"connection {self.opened}"


def answer_of(result: Future[object]) -> object:
    """Return a result that must come soon; raise what the asking raised."""
    futures.wait([result], PATIENCE * 10)
    expect(result.done(), "A thread asked and waits for ever for an answer.")
    return result.result()


def together(once: Callable[[Get], Get]) -> None:
    """Let a second thread ask while the first is making."""
    opening, seen = Opening(), list[Future[object]]()
    get, counts = once(opening), list[int]()

    def meanwhile() -> None:
        seen.append(asking(get))
        futures.wait(seen, PATIENCE)
        counts.append(opening.opened)

    opening.meanwhile = meanwhile
    first, second = answer_of(asking(get)), answer_of(seen[0])
    expect(counts == [1], "Two threads asked at once, and both called `make`.")
    expect(
        opening.opened == 1,
        "The second thread waited for the first, and then called `make` all the same.",
    )
    expect(
        second == first,
        f"A thread that came while the first was making got {second!r}.",
    )


def apart(once: Callable[[Get], Get]) -> None:
    """Make two different things, one while the other is being made."""
    slow, seen = Opening(), list[bool]()
    get, other = once(slow), once(Opening())

    def meanwhile() -> None:
        seen.append(bool(futures.wait([asking(other)], PATIENCE).done))

    slow.meanwhile = meanwhile
    answer_of(asking(get))
    expect(seen == [True], "While one thing was made, another one had to wait for it.")


def raising(once: Callable[[Get], Get]) -> None:
    """Let the first attempt fail."""
    opening = Opening()
    opening.meanwhile = fail
    get = once(opening)
    error = asking(get).exception(PATIENCE * 10)
    expect(isinstance(error, OSError), "`make` raised, and its caller got no error.")
    second = asking(get)
    futures.wait([second], PATIENCE * 10)
    expect(second.done(), "After `make` raised, the next caller waits for ever.")
    expect(
        not second.exception(),
        "`make` raised once, and the next caller got an error too: let it try again.",
    )


def fail() -> None:
    """Raise what a supplier that does not answer makes a socket raise."""
    raise OSError("no answer")


def check(answer: ModuleType) -> None:
    """Ask for None, after an error, in two threads, and for two things."""
    once, nothing = answer.once, list[None]()
    get = once(lambda: nothing.append(None))
    expect(not nothing, "`make` was called before anybody asked.")
    found = {answer_of(asking(get)) for _ in range(2)}
    expect(found == {None}, "`make` returned None, and its callers got something else.")
    expect(len(nothing) == 1, "`make` returned None, and was called again.")
    raising(once)
    together(once)
    apart(once)
