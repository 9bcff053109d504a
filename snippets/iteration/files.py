"""Read a log line by line, and go on while it grows."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Event
from time import sleep


def lines(path: Path) -> Iterator[str]:
    """Give the lines of a log, with the file open as long as that takes."""
    with path.open(encoding="utf-8") as file:
        yield from file


def follow(path: Path, finished: Callable[[], bool]) -> Iterator[str]:
    """Give whole lines as they are written, and go on until *finished* says so."""
    part = b""
    with path.open("rb") as file:
        while True:
            last = finished()  # asked first: what came before it will be read
            for piece in file:
                part += piece
                if part.endswith(b"\n"):
                    yield part.decode()
                    part = b""
            if last:
                break
            sleep(0.01)
    if part:
        yield part.decode()


def write_pieces(path: Path, pieces: Iterable[bytes], done: Event) -> None:
    """Write pieces as a busy sensor would, wherever they end, and set *done*."""
    try:
        with path.open("ab", buffering=0) as file:
            for piece in pieces:
                file.write(piece)
                sleep(0.02)
    finally:
        done.set()
