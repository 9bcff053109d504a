"""A browser tab on the built site that notes whatever goes wrong in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Thread
from typing import Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

BELOW = "/mastery/"
AXE = files("axe_playwright_python") / "axe.min.js"
RUN_AXE = """() => axe.run(document, {resultTypes: ["violations"], preload: false})
    .then(({violations}) => violations.flatMap(({id, help, nodes}) =>
        nodes.map(({html}) => `axe ${id}: ${help}: ${html.slice(0, 160)}`)))"""
UNFOLD = """async () => {
    document.querySelectorAll("details").forEach(d => d.open = true);
    for (let n = 0; n < 2; n++) await new Promise(requestAnimationFrame);
}"""
OVERFLOW = """() => {
    const width = document.scrollingElement.scrollWidth;
    return width <= innerWidth ? [] : [`${width} px wide in ${innerWidth} px`];
}"""


@dataclass(frozen=True)
class View:
    """How a reader looks at a page; *width* is in CSS pixels."""

    scheme: Literal["light", "dark"] = "light"
    width: int = 1280
    media: Literal["screen", "print"] = "screen"
    javascript: bool = True


@dataclass
class Tab:
    """A tab of its own context, so that it shares no storage with another."""

    page: Page
    base: str
    troubles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen to everything that may go wrong."""
        self.page.on("console", self.note_message)
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("request", self.note_request)
        self.page.on("requestfailed", self.note_failure)
        self.page.on("response", self.note_response)

    def note_message(self, message: ConsoleMessage) -> None:
        """Note an error on the console; a refusal by the page's policy is one."""
        if message.type == "error":
            self.troubles.append(f"console: {message.text}")

    def note_request(self, request: Request) -> None:
        """Note a request that leaves the site."""
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.troubles.append(f"asks another site: {request.url}")

    def note_failure(self, request: Request) -> None:
        """Note a request without an answer, unless the page was left meanwhile."""
        if request.failure != "net::ERR_ABORTED":
            self.troubles.append(f"{request.failure}: {request.url}")

    def note_response(self, response: Response) -> None:
        """Note an answer that says no."""
        if response.status >= 400:
            self.troubles.append(f"{response.status}: {response.url}")

    def open(self, name: str) -> None:
        """Go to a page of the site and forget the troubles of the last one."""
        self.troubles.clear()
        self.page.goto(self.base + name)

    def unfold(self) -> None:
        """Open what is folded, so that solutions are looked at; let the page react."""
        self.page.evaluate(UNFOLD)

    def problems(self) -> list[str]:
        """Return all that is wrong with the page as it stands."""
        violations: list[str] = self.page.evaluate(RUN_AXE)
        return [*self.troubles, *self.overflow(), *violations]

    def overflow(self) -> list[str]:
        """Return one line if the page is wider than its window."""
        found: list[str] = self.page.evaluate(OVERFLOW)
        return found


def fail_on(page: str, problems: list[str]) -> None:
    """Fail the test if there are *problems* with *page*, and show each of them."""
    if problems:
        pytest.fail("\n".join([f"{page}:", *problems]), pytrace=False)


def open_tab(browser: Browser, base: str, view: View) -> Tab:
    """Open a tab that shows the site as *view* says."""
    context = browser.new_context(
        color_scheme=view.scheme,
        viewport={"width": view.width, "height": 900},
        java_script_enabled=view.javascript,
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.set_default_timeout(10_000)
    if view.javascript:
        context.add_init_script(AXE.read_text("utf-8"))
    page = context.new_page()
    page.emulate_media(media=view.media)
    return Tab(page, base)


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder below a sub-path, as static hosts do, and is silent."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        """Return the file for *path*; outside of the sub-path there is none."""
        inside = path.removeprefix(BELOW)
        return super().translate_path(inside if inside != path else "/no-such-file")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing; the tab notes what fails."""


@contextmanager
def serve(root: Path) -> Iterator[str]:
    """Serve the site at *root* on a free port of this machine; yield its address."""
    with ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Handler, directory=str(root))
    ) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{BELOW}"
        server.shutdown()
