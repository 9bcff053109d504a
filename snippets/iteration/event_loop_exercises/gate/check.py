"""Coroutines come to a gate, and somebody opens it."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.event_loop import Loop, Task

ROOMS = ["attic", "barn", "shed"]


class Patient(Loop):
    """Gives a limited number of turns."""

    def __init__(self) -> None:
        super().__init__()
        self.turns = 0

    def step(self, task: Task) -> None:
        """Count the turn."""
        self.turns += 1
        if self.turns > 100:
            for waiting in (task, *self.ready):
                waiting.close()
            raise Wrong("Who waits at the gate uses turns: let the loop rest instead.")
        super().step(task)


def check(answer: ModuleType) -> None:
    """Leave the gate closed; then open it, come late, and open it once more."""
    closed(answer.Gate)
    opened(answer.Gate)


async def come(gate: Any, name: str, said: list[str]) -> None:
    """Wait at the gate, and say so afterwards."""
    await gate.wait()
    said.append(name)


def closed(gate_class: Any) -> None:
    """Wait where nobody ever opens."""
    loop, said = Patient(), list[str]()
    gate = gate_class(loop)
    for room in ROOMS:
        loop.create_task(come(gate, room, said))
    loop.run()
    expect(not said, f"The gate was closed, and those went on: {', '.join(said)}.")


async def open_twice(loop: Loop, gate: Any, said: list[str]) -> None:
    """Give the others time to come; open the gate; come late; open it again."""
    await loop.turn()
    gate.open()
    await loop.turn()
    await come(gate, "late", said)
    gate.open()


def opened(gate_class: Any) -> None:
    """Compare who went on, and when."""
    loop, said = Patient(), list[str]()
    gate = gate_class(loop)
    for room in ROOMS:
        loop.create_task(come(gate, room, said))
    loop.create_task(open_twice(loop, gate, said))
    try:
        loop.run()
    except RuntimeError as error:
        raise Wrong(
            "The second open() woke coroutines that had gone on before."
        ) from error
    missing = [room for room in ROOMS if room not in said]
    expect(not missing, f"The gate is open, and still waiting: {', '.join(missing)}.")
    order = [name for name in said if name in ROOMS]
    expect(order == ROOMS, f"They came as attic, barn, shed and went on as {order}.")
    expect("late" in said, "Who comes to an open gate waits for ever.")
    late = come(gate, "later", said)
    try:
        late.send(None)
    except StopIteration:
        return
    late.close()
    raise Wrong("Who comes to an open gate goes on, but has to wait for a turn.")
