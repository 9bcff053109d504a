"""Watch coroutines on an event loop, turn by turn."""

from asyncio import CancelledError
from collections.abc import Callable, Coroutine, Generator
from typing import Any, TypeVar

from snippets.iteration.event_loop import Loop
from snippets.iteration.event_loop_server import ask, connected, serve
from snippets.pictures.turns import End, Turn

R = TypeVar("R")


class Watched(Coroutine[Any, Any, R]):
    """Passes everything on to a coroutine, and notes how each of its turns ends.

    >>> turns: list[Turn] = []
    >>> Watched("attic", Loop().turn(), turns).send(None)  # doctest: +ELLIPSIS
    <built-in method append of collections.deque ...>
    >>> turns
    [Turn(task='attic', end='waits')]
    """

    def __init__(
        self, name: str, coroutine: Coroutine[Any, Any, R], turns: list[Turn]
    ) -> None:
        self.name, self.coroutine, self.turns = name, coroutine, turns

    def noted(self, go_on: Callable[..., Any], *values: Any) -> Any:
        """Go on, and note the turn when it ends."""
        end: End = "waits"
        try:
            return go_on(*values)
        except StopIteration:
            end = "returns"
            raise
        except CancelledError:
            end = "cancelled"
            raise
        except BaseException:
            end = "fails"
            raise
        finally:
            self.turns.append(Turn(self.name, end))

    def send(self, value: Any, /) -> Any:
        """Go on with a value."""
        return self.noted(self.coroutine.send, value)

    def throw(self, *error: Any) -> Any:
        """Go on with an exception."""
        return self.noted(self.coroutine.throw, *error)

    def close(self) -> None:
        """End the coroutine."""
        self.coroutine.close()

    def __await__(self) -> Generator[Any, Any, R]:
        """Hand over to the coroutine, unwatched."""
        return self.coroutine.__await__()


def watch_server() -> list[Turn]:
    """Run the server and its clients on our loop, and return all turns.

    >>> len({turn.task for turn in watch_server()})
    shed: 10 degrees
    attic: 20 degrees
    4
    """
    loop, turns = Loop(), list[Turn]()
    names = iter(("serve", "ask", "answer 1", "answer 2"))

    def start(coroutine: Coroutine[Any, Any, None]) -> None:
        loop.create_task(Watched(next(names), coroutine, turns))

    with connected() as (listener, first, second):
        start(serve(loop, start, listener, 2))
        start(ask(loop, first, second))
        loop.run()
    return turns
