"""Run the desk for real: in a process of its own, or in a thread of this one."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from secrets import token_urlsafe
from tempfile import TemporaryDirectory
from threading import Thread
from time import sleep

import uvicorn
from fastapi import FastAPI

APP = "snippets.metaprogramming.auth.app:build"
COMMAND = [sys.executable, "-m", "uvicorn", "--factory", APP, "--port", "0"]
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
PROJECT = Path(__file__).parents[3]


@contextmanager
def started(settings: Mapping[str, str]) -> Iterator[str]:
    """Start uvicorn on a free port in a child process, and yield its address."""
    env = {**os.environ, **settings, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        COMMAND, env=env, cwd=PROJECT, stderr=subprocess.PIPE, text=True,
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    with process:
        assert process.stderr is not None
        try:
            found = (ADDRESS.search(line) for line in process.stderr)
            address = next((match[0] for match in found if match), None)
            if address is None:
                raise RuntimeError("uvicorn did not start")
            yield address
        finally:
            process.terminate()
            process.stderr.read()


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Serve *app* from a thread of this process, and yield its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(app, log_config=None, ws="none", lifespan="on")
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            while thread.is_alive() and not server.started:
                sleep(0.01)
            yield "http://127.0.0.1:{1}".format(*listener.getsockname())
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def environment() -> Iterator[dict[str, str]]:
    """Yield settings for a trial: secrets of the day, a database that goes away."""
    with TemporaryDirectory() as folder:
        yield {
            "DESK_SECRET": token_urlsafe(32),
            "DESK_ADMIN_PASSWORD": token_urlsafe(12),
            "DESK_DATABASE": f"sqlite:///{Path(folder).as_posix()}/desk.db",
        }
