"""A scheduler: a queue of generators, and a loop that lets one after the other run."""

from collections import deque
from collections.abc import Callable, Coroutine, Generator
from dataclasses import dataclass, field
from functools import partial
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Any

Steps = Generator[Any, Any, Any] | Coroutine[Any, Any, Any]
Act = Callable[[], Any]


class Cancelled(BaseException):
    """Thrown into a task that is to end."""


@dataclass(frozen=True)
class Sleep:
    """A task yields it to be left alone for some minutes."""

    minutes: int


@dataclass(eq=False)
class Task:
    """A generator that takes turns; others yield the task to wait for its end."""

    name: str
    steps: Steps
    done: bool = False
    result: Any = None
    error: BaseException | None = None
    waits_for: "Task | None" = None
    waiting: list["Task"] = field(default_factory=list)

    def news_of(self, other: "Task") -> Act:
        """Return what makes this task go on when *other* has ended."""
        if other.error:
            return partial(self.steps.throw, other.error)
        return partial(self.steps.send, other.result)


@dataclass(frozen=True)
class Turn:
    """When a task ran, and how that ended: with a sleep, an error and the like."""

    now: int
    name: str
    ended: str


class Scheduler:
    """Runs tasks in turn, on a clock that jumps when all of them sleep.

    >>> def nap():
    ...     yield Sleep(480)
    ...     return "rested"
    >>> scheduler = Scheduler()
    >>> task = scheduler.start("attic", nap())
    >>> scheduler.run()
    >>> scheduler.now, task.result
    (480, 'rested')
    """

    def __init__(self) -> None:
        self.now = 0
        self.ready: deque[tuple[Task, Act]] = deque()
        self.asleep: list[tuple[int, int, Task]] = []
        self.numbers = count()
        self.turns: list[Turn] = []

    def start(self, name: str, steps: Steps) -> Task:
        """Put a new task at the end of the queue."""
        task = Task(name, steps)
        self.queue(task)
        return task

    def queue(self, task: Task) -> None:
        """Let a task go on when all that are ready have had their turn."""
        self.ready.append((task, partial(task.steps.send, None)))

    def run(self) -> None:
        """Let the first in the queue have its turn, until there is nobody."""
        while self.ready or self.idle():
            task, act = self.ready.popleft()
            now, ended = self.now, self.turn(task, act)
            self.turns.append(Turn(now, task.name, ended))

    def turn(self, task: Task, act: Act) -> str:
        """Let a task run to its next `yield`, and say what it came to."""
        try:
            wish = act()
        except StopIteration as end:
            return self.finish(task, end.value, None)
        except (Exception, Cancelled) as error:
            return self.finish(task, None, error)
        match wish:
            case None:
                self.queue(task)
                return "pause"
            case Sleep(minutes):
                entry = self.now + minutes, next(self.numbers), task
                heappush(self.asleep, entry)
                return "sleep"
            case Task(done=True):
                self.ready.append((task, task.news_of(wish)))
            case Task():
                task.waits_for = wish
                wish.waiting.append(task)
            case _:
                self.wait(task, wish)
        return "wait"

    def finish(self, task: Task, result: Any, error: BaseException | None) -> str:
        """Note how a task ended, and give those that wait for it the news."""
        task.done, task.result, task.error = True, result, error
        self.ready.extend((other, other.news_of(task)) for other in task.waiting)
        for other in task.waiting:
            other.waits_for = None
        return "error" if error else "end"

    def idle(self) -> bool:
        """Move the clock to the next who wakes; return whether there is one."""
        if self.asleep:
            self.now, _, task = heappop(self.asleep)
            self.queue(task)
        return bool(self.ready)

    def wait(self, task: Task, wish: object) -> None:
        """Refuse a wish; those who know more kinds of waiting override it."""
        error = TypeError(f"nobody can wait for {wish!r}")
        self.ready.append((task, partial(task.steps.throw, error)))

    def cancel(self, task: Task) -> None:
        """Throw `Cancelled` at the place where a task waits, at its next turn."""
        if task.done:
            return
        if task.waits_for:
            task.waits_for.waiting.remove(task)
            task.waits_for = None
        self.asleep = [entry for entry in self.asleep if entry[2] is not task]
        heapify(self.asleep)
        self.ready = deque(entry for entry in self.ready if entry[0] is not task)
        self.ready.append((task, partial(task.steps.throw, Cancelled())))
