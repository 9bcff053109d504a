"""Every page is sound in both colour modes, on wide and narrow screens and on paper."""

from collections.abc import Callable
from typing import Literal

import pytest

from tests.browser.tab import Tab, View, fail_on
from tests.built_site import label, pages

PAPER = View(width=718, media="print")  # A4 less 1 cm margins, at 96 dpi
HIDDEN_TEXT = """() =>
    [...document.querySelectorAll("article :is(h1, h2, h3, p, pre, td, figure)")]
    .filter(e => !e.closest("details:not([open]), .pst-js-only"))
    .filter(e => !e.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    .map(e => `hidden: ${e.outerHTML.slice(0, 160)}`)"""
SHOWN_CONTROLS = """() =>
    [...document.querySelectorAll("header, nav, aside, dialog, .bd-sidebar, button")]
    .filter(e => e.matches("button, :not(article *)"))
    .filter(e => e.checkVisibility())
    .map(e => `on paper: ${e.outerHTML.slice(0, 160)}`)"""
CUT_CONTENT = """() => [...document.querySelectorAll("main, main *")]
    .filter(e => e instanceof HTMLElement && e.clientWidth > 1)
    .filter(e => {
        const {overflowX, overflowY} = getComputedStyle(e);
        return overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1
            || overflowY !== "visible" && e.scrollHeight > e.clientHeight + 1;
    })
    .map(e => `cut: ${e.outerHTML.slice(0, 160)}`)"""

each_page = pytest.mark.parametrize("page", pages(), ids=label)


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@each_page
def test_page_is_sound(
    tab_for: Callable[[View], Tab],
    page: str,
    scheme: Literal["light", "dark"],
    width: int,
) -> None:
    """No violation, no error, no foreign or failed request, no overflow."""
    tab = tab_for(View(scheme, width))
    tab.open(page)
    assert tab.page.evaluate("document.documentElement.dataset.theme") == scheme
    tab.unfold()
    fail_on(page, tab.problems())


@pytest.mark.parametrize("width", [1280, 390])
@each_page
def test_page_is_readable_without_scripts(
    tab_for: Callable[[View], Tab], page: str, width: int
) -> None:
    """Text, code and outputs are there when JavaScript is not."""
    tab = tab_for(View(width=width, javascript=False))
    tab.open(page)
    assert tab.page.locator("main h1").is_visible()
    hidden: list[str] = tab.page.evaluate(HIDDEN_TEXT)
    fail_on(page, [*tab.troubles, *tab.overflow(), *hidden])


@each_page
def test_page_can_be_printed(tab_for: Callable[[View], Tab], page: str) -> None:
    """Paper shows the page without its controls, and all of it."""
    tab = tab_for(PAPER)
    tab.open(page)
    shown: list[str] = tab.page.evaluate(SHOWN_CONTROLS)
    cut: list[str] = tab.page.evaluate(CUT_CONTENT)
    fail_on(page, [*tab.troubles, *tab.overflow(), *shown, *cut])
