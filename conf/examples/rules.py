"""What a page may hold; everything else is a fault with a line."""

import doctest
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from conf.page import INDENT, VERSION, Fence, Page

EXAMPLES = {"python", "{doctest}", "{jupyter-execute}", "%invisible-code-block"}
CODE = EXAMPLES | {"{literalinclude}", "console", "text", "{toctree}"}
LISTINGS = {"{claims}", "{modules}", "{notes}", "{include}"}
PROSE = {
    "{admonition}", "{container}", "{claim}", "{exercise}", "{glossary}", "{hint}",
    "{important}", "{margin}", "{note}", "{seealso}", "{tip}", "{warning}",
}  # fmt: skip
WITHOUT_EXAMPLES = ("reference", "about")
CELL_OPTIONS = {"raises", "stderr"}
UNREADABLE = re.compile(r"line (\d+) of the doc(?:string|test) for <string> (.*)", re.S)
SKIP = re.compile(r'skip: next "(?P<reason>[^"]+)"')

Fault = tuple[int, str]


def kind(fence: Fence) -> str:
    """Return what a fence is; a comment that gives an order is one too."""
    if fence.mark != "%":
        return fence.name
    word = re.match(r"[\w-]+(?=:)", fence.name)
    return f"%{word[0]}" if word else "%"


def faults(page: Page) -> Iterator[Fault]:
    """Yield what is wrong with *page* in itself."""
    for fence in page.fences:
        yield from fence_faults(page, fence)
        if fence.name == "{claim}":
            yield from claim_faults(page, fence)
    if needs_example(page) and not any(kind(f) in EXAMPLES for f in page.fences):
        yield 1, "the page has no example"


def needs_example(page: Page) -> bool:
    """Tell whether *page* is a lesson; tables of contents and listings are not."""
    chapter = page.path.relative_to(page.root / "docs").parts[0]
    return page.path.name != "index.md" and chapter not in WITHOUT_EXAMPLES


def fence_faults(page: Page, fence: Fence) -> Iterator[Fault]:
    """Yield what is wrong with one fence."""
    name = kind(fence)
    colons = fence.mark.startswith(":")
    if fence.mark == INDENT:
        yield fence.line, "an indented block is not tested: use a fence"
    elif fence.body.lstrip().startswith("---\n") and fence.is_directive:
        yield fence.line, f"write the options of {name} as :name: value"
    elif colons and name in CODE | LISTINGS:
        yield fence.line, f"{name} holds code: use a backtick fence, not colons"
    elif colons and name not in PROSE:
        yield fence.line, f"no rule knows the block {name!r}"
    elif not colons and name not in CODE | LISTINGS | {"%", "%skip"}:
        yield fence.line, f"no parser knows the fence {name!r}: its code is not tested"
    elif name == "%skip" and not SKIP.fullmatch(fence.name):
        yield fence.line, 'a skip gives its reason: % skip: next "why"'
    elif name == "python" and ">>> " not in fence.body:
        yield fence.line, "a python fence without >>> is compared with nothing"
    elif name in ("python", "{doctest}"):
        yield from session_faults(fence)
    elif name == "{jupyter-execute}":
        yield from cell_faults(fence)
    elif name == "{literalinclude}":
        yield from include_faults(page, fence)
    elif name == "{exercise}":
        yield from exercise_faults(page, fence)


def exercise_faults(page: Page, fence: Fence) -> Iterator[Fault]:
    """Yield which files an exercise lacks."""
    for stem in ("starter", "check", "solution", "another"):
        name = f"snippets/{fence.argument}/{stem}.py"
        if not (page.root / name).is_file():
            yield fence.line, f"there is no {name}"


def cell_faults(cell: Fence) -> Iterator[Fault]:
    """Yield what is wrong with a cell in itself."""
    if cell.argument:
        yield cell.line, f"a cell holds its code: {cell.argument} would not be shown"
    if "hide-code" in cell.options:
        yield cell.line, "hidden code: a reader could not see what ran"
    for name in sorted(cell.options.keys() - CELL_OPTIONS - {"hide-code"}):
        yield cell.line, f"a cell has no option {name}"


def session_faults(fence: Fence) -> Iterator[Fault]:
    """Yield the examples of a session that would run nothing or compare nothing."""
    try:
        examples = doctest.DocTestParser().get_examples(fence.body)
    except ValueError as error:
        found = UNREADABLE.match(str(error))
        line, what = (int(found[1]), found[2]) if found else (1, str(error))
        yield fence.body_line + line - 1, f"no example can be read here: it {what}"
        return
    for example in examples:
        if example.options.get(doctest.SKIP):
            yield fence.body_line + example.lineno, "an example skips itself"


def include_faults(page: Page, fence: Fence) -> Iterator[Fault]:
    """Yield what is wrong with a literalinclude: only snippets may be shown."""
    path = page.file(fence.argument)
    if not path.is_relative_to(page.root / "snippets"):
        yield fence.line, f"{fence.argument} is not in snippets/"
    elif not path.is_file():
        yield fence.line, f"{fence.argument} does not exist"


def claim_faults(page: Page, claim: Fence) -> Iterator[Fault]:
    """Yield what is wrong with one claim."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", claim.argument):
        yield claim.line, f"claim {claim.argument!r}: a name is-like-this"
    if not any(f.claim == claim and kind(f) in EXAMPLES for f in page.fences):
        yield claim.line, f"claim {claim.argument} has no proof: no example inside"
    for name in ("since", "until"):
        value = claim.options.get(name)
        if value is not None and not VERSION.fullmatch(value):
            yield claim.line, f"claim {claim.argument}: :{name}: takes 3.N, not {value}"


def repeated_claims(pages: Sequence[Page]) -> dict[Path, list[Fault]]:
    """Return, for each page, the claims whose names another place has taken."""
    first: dict[str, str] = {}
    found: dict[Path, list[Fault]] = {}
    for page in pages:
        for claim in (f for f in page.fences if f.name == "{claim}"):
            place = f"{page.name}:{claim.line}"
            other = first.setdefault(claim.argument, place)
            if other != place:
                message = f"claim {claim.argument} has this name at {other} already"
                found.setdefault(page.path, []).append((claim.line, message))
    return found


def current_python() -> tuple[int, int]:
    """Return the version of the running interpreter that claims' limits speak of."""
    return sys.version_info[:2]
