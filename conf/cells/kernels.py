"""Run a page's cells in a kernel of their own and say which cell went wrong."""

import asyncio
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import (
    CellExecutionComplete,
    CellTimeoutError,
    DeadKernelError,
)
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

HERE = Path(__file__).parents[2]
SETTLE = "__import__('conf.cells.guard').cells.guard.settle()"
ARGUMENTS = [
    "--ext=conf.cells.guard",
    "--InteractiveShell.xmode=Plain",
    "--InteractiveShell.colors=nocolor",
    "--HistoryManager.enabled=False",
]
STARTUP_TIMEOUT = 120
LATE_OUTPUT_TIMEOUT = 60


@dataclass(frozen=True)
class Failure:
    """A cell after which a page's kernel could not go on; *cell* counts from 0."""

    cell: int
    message: str


class SocketFileManager(AsyncKernelManager):
    """A kernel that talks through socket files of its own, removed when it ends.

    TCP ports can be taken by another kernel between choice and use.
    """

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        self.folder: str | None = None
        if sys.platform != "win32":
            self.folder = tempfile.mkdtemp(prefix="kernel-")
            self.transport = "ipc"
            self.ip = f"{self.folder}/socket"

    async def _async_cleanup_resources(self, restart: bool = False) -> None:
        await super()._async_cleanup_resources(restart=restart)
        if self.folder and not restart:
            shutil.rmtree(self.folder, ignore_errors=True)

    cleanup_resources = _async_cleanup_resources


class Client(NotebookClient):
    """A client that gives output to the cell that caused it, however late it comes."""

    def __init__(self, notebook: NotebookNode, **options: Any) -> None:
        super().__init__(notebook, **options)
        self.sent: dict[str, tuple[NotebookNode, int]] = {}

    async def _async_poll_output_msg(
        self, parent_msg_id: str, cell: NotebookNode, cell_index: int
    ) -> None:
        self.sent[parent_msg_id] = cell, cell_index
        assert self.kc is not None
        while True:
            message = await self.kc.iopub_channel.get_msg(timeout=None)
            parent = message["parent_header"].get("msg_id")
            if parent not in self.sent:
                continue
            try:
                self.process_message(message, *self.sent[parent])
            except CellExecutionComplete:
                if parent == parent_msg_id:
                    return


def run(
    root: Path, sources: Sequence[str], timeout: int
) -> tuple[list[NotebookNode], Failure | None]:
    """Run *sources* one after another; return cells with outputs, and the failure.

    *timeout* is the number of seconds that one cell may take. Errors that cells raise
    are outputs, not failures: a failure leaves no kernel to go on with.
    """
    cells = [new_code_cell(source) for source in sources]
    notebook = new_notebook(cells=[*cells, new_code_cell(SETTLE)])
    client = Client(
        notebook,
        kernel_name="python3",
        kernel_manager_class=SocketFileManager,
        extra_arguments=list(ARGUMENTS),
        allow_errors=True,
        timeout=timeout,
        startup_timeout=STARTUP_TIMEOUT,
        iopub_timeout=LATE_OUTPUT_TIMEOUT,
        raise_on_iopub_timeout=True,
        record_timing=False,
        shutdown_kernel="immediate",
    )
    return cells, asyncio.run(drive(client, root))


async def drive(client: Client, root: Path) -> Failure | None:
    """Run every cell of the client's notebook; stop at the first failure."""
    end_cleanly()
    async with kernel(client, root):
        for number, cell in enumerate(client.nb.cells):
            place = min(number, len(client.nb.cells) - 2)
            try:
                await client.async_execute_cell(cell, number)
            except CellTimeoutError:
                limit = f"{client.timeout} seconds"
                return Failure(place, f"the cell did not end within {limit}")
            except DeadKernelError:
                task = asyncio.current_task()
                if task and task.cancelling():  # nbclient takes Ctrl-C for a death
                    raise asyncio.CancelledError from None
                return Failure(place, "the cell killed its kernel")
    return None


def end_cleanly() -> None:
    """Let a request to terminate end the kernel too: Sphinx asks its readers so."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def cancel() -> None:
        if task and not task.cancelling():
            task.cancel()

    with suppress(NotImplementedError, RuntimeError):  # Windows, or another thread
        loop.add_signal_handler(signal.SIGTERM, cancel)


@asynccontextmanager
async def kernel(client: Client, root: Path) -> AsyncIterator[None]:
    """Give *client* a kernel of its own, and end it whatever happens.

    nbclient's own way also answers Ctrl-C, and then cleans up twice at the same time.
    """
    client.km = client.create_kernel_manager()
    try:
        await client.async_start_new_kernel(cwd=str(root), env=environment(root))
        await client.async_start_new_kernel_client()
        yield
    finally:
        await client._async_cleanup_kernel()


def environment(root: Path) -> dict[str, str]:
    """Return what kernels find in their environment: the project, and no surprises."""
    path = os.pathsep.join(dict.fromkeys([str(root), str(HERE)]))
    fixed = {
        "PYTHONPATH": path,
        "PYTHONHASHSEED": "0",
        "NO_COLOR": "1",
        "JUPYTER_PREFER_ENV_PATH": "1",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }
    return {**os.environ, **fixed}
