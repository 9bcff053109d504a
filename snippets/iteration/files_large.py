"""Make a large log, and read it in several ways."""

from pathlib import Path

from snippets.iteration.files import lines

MEGABYTE = 1_000_000


def write_log(path: Path, megabytes: int, end: str = "\n") -> None:
    """Write a log of at least that size; a line has a reading from each room."""
    line = " ".join(f"room{number} {200 + number}" for number in range(200))
    block = f"{line}{end}".encode() * 500
    with path.open("wb") as file:
        while file.tell() < megabytes * MEGABYTE:
            file.write(block)


def in_a_string(path: Path) -> int:
    """Count the characters of all lines, after reading them all."""
    return len(path.read_text(encoding="utf-8"))


def in_a_loop(path: Path) -> int:
    """Count the characters line by line, straight from the file."""
    count = 0
    with path.open(encoding="utf-8") as file:
        for line in file:
            count += len(line)
    return count


def in_a_generator(path: Path) -> int:
    """Count the characters line by line, with a generator in between."""
    return sum(len(line) for line in lines(path))


def in_chunks(path: Path, size: int) -> int:
    """Count the characters, at most *size* at a time, wherever lines end."""
    count = 0
    with path.open(encoding="utf-8") as file:
        while chunk := file.read(size):
            count += len(chunk)
    return count
