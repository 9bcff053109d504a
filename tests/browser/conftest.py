"""One server and one browser for a run of tests, or for each worker of one."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.tab import Tab, View, fail_on, open_tab, serve
from tests.built_site import site as site

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",  # which root may not use
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Yield the address of the served site."""
    with serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser(site: Path) -> Iterator[Browser]:
    """Yield Debian's Chromium, or the one that CHROMIUM names."""
    if not Path(CHROMIUM).is_file():
        pytest.fail(f"no browser at {CHROMIUM}; install chromium", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def tab_for(browser: Browser, address: str) -> Callable[[View], Tab]:
    """Return what opens a tab for a view once; for tests that change nothing in it."""
    return cache(lambda view: open_tab(browser, address, view))


@pytest.fixture
def tab(browser: Browser, address: str) -> Iterator[Tab]:
    """Yield a tab that nobody has used; it must end without troubles."""
    tab = open_tab(browser, address, View())
    yield tab
    tab.page.context.close()
    fail_on("in the course of the test", tab.troubles)
