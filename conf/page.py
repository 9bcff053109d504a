"""Read a page: its fences, its claims, and what it does wrong.

MyST's own tokenizer finds the fences, so tests and build see the same page.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin

OPTION = re.compile(r":([\w-]+):\s*(.*)")
INDENT = "    "
VERSION = re.compile(r"3\.\d+")


class PageError(Exception):
    """Raised when a page cannot be read: where, in which line, and why."""

    def __init__(self, place: str, line: int, why: str) -> None:
        super().__init__(f"{place}:{line}: {why}")
        self.line, self.why = line, why


@dataclass(frozen=True)
class Fence:
    """A fenced or indented block or a `%` comment; lines count from 1 in the page."""

    line: int
    mark: str
    name: str
    argument: str
    options: dict[str, str]
    body: str
    body_line: int
    parents: tuple["Fence", ...] = ()

    @property
    def lines(self) -> range:
        """Return the lines from the first mark to the end of the text."""
        return range(self.line, self.body_line + self.body.count("\n"))

    @property
    def is_directive(self) -> bool:
        """Tell whether the fence names a directive rather than a language."""
        return self.name.startswith("{")

    @property
    def claim(self) -> "Fence | None":
        """Return the claim that the fence stands in, if any."""
        return next((f for f in self.parents if f.name == "{claim}"), None)


@dataclass(frozen=True)
class Page:
    """The text of a page; *root* is the project's folder, *path* the page's."""

    root: Path
    path: Path
    text: str = field(repr=False)

    @property
    def name(self) -> str:
        """Return the page's path below the project's root."""
        return self.path.relative_to(self.root).as_posix()

    @cached_property
    def fences(self) -> tuple[Fence, ...]:
        """Return every fence and comment of the page, outer before inner."""
        return tuple(find_fences(self.text))

    def file(self, argument: str) -> Path:
        """Return the path of the file that a fence of the page names."""
        return Path(os.path.normpath(self.path.parent / argument))

    def offset(self, line: int) -> int:
        """Return the position in the text at which *line* begins."""
        lines = self.text.splitlines(keepends=True)
        return sum(map(len, lines[: line - 1]))


def read(root: Path, path: Path) -> Page:
    """Read the page at *path*; raise `PageError` when it is not UTF-8."""
    data = path.read_bytes()
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = path.relative_to(root).as_posix()
        why = f"the page is not UTF-8 (byte 0x{data[error.start]:02x})"
        raise PageError(place, line, why) from None
    return Page(root, path, text.replace("\r\n", "\n"))


def pages(root: Path) -> Iterator[Page]:
    """Read every page of the site, in the order of their names."""
    for path in sorted((root / "docs").rglob("*.md")):
        yield read(root, path)


def find_fences(
    text: str, first_line: int = 1, parents: tuple[Fence, ...] = ()
) -> Iterator[Fence]:
    """Yield the fences of *text*, and those inside colon fences, with their lines."""
    for token in markdown().parse(text):
        if token.type in ("fence", "colon_fence"):
            fence = from_token(token, first_line, parents)
            yield fence
            if token.type == "colon_fence":
                inner = (*parents, fence)
                yield from find_fences(fence.body, fence.body_line, inner)
        elif token.type == "code_block" and token.map:
            line = first_line + token.map[0]
            yield Fence(line, INDENT, "", "", {}, token.content, line, parents)
        elif token.type == "myst_line_comment" and token.map:
            line = first_line + token.map[0]
            head, _, body = token.content.partition("\n")
            yield Fence(line, "%", head.strip(), "", {}, body, line + 1, parents)


def markdown() -> MarkdownIt:
    """Return the tokenizer that MyST uses, with as many rules as fences need."""
    parser = MarkdownIt("commonmark").enable("table")
    for plugin in (front_matter_plugin, myst_block_plugin, colon_fence_plugin):
        parser.use(plugin)
    return parser


def from_token(token: Token, first_line: int, parents: tuple[Fence, ...]) -> Fence:
    """Return the fence that a token of the tokenizer stands for."""
    line = first_line + (token.map or [0])[0]
    name, _, argument = token.info.strip().partition(" ")
    options: dict[str, str] = {}
    body = token.content.splitlines(keepends=True)
    body_line = line + 1
    while name.startswith("{") and body and (match := OPTION.match(body[0])):
        options[match[1]] = match[2].strip().strip("\"'")
        del body[0]
        body_line += 1
    return Fence(
        line,
        token.markup,
        name,
        argument.strip(),
        options,
        "".join(body),
        body_line,
        parents,
    )


def applies(limits: Mapping[str, str], python: tuple[int, int]) -> bool:
    """Tell whether *limits*, a claim's options, include the version *python*."""
    since, until = version(limits, "since"), version(limits, "until")
    return (since is None or since <= python) and (until is None or python <= until)


def version(limits: Mapping[str, str], name: str) -> tuple[int, int] | None:
    """Return the version that the limit *name* gives, if there is one."""
    value = limits.get(name, "")
    if not VERSION.fullmatch(value):
        return None
    major, minor = value.split(".")
    return int(major), int(minor)


def runs_on(fence: Fence, python: tuple[int, int]) -> bool:
    """Tell whether the code of *fence* is meant for the version *python*."""
    claims = (f for f in fence.parents if f.name == "{claim}")
    return all(applies(claim.options, python) for claim in claims)
