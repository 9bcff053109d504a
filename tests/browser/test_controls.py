"""Colour mode, copying and the keyboard do what readers expect."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.tab import Tab, fail_on
from tests.built_site import label, lessons

PROMPT = re.compile(r"(>>>|\.\.\.)( |$)")
FOCUS = """() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const ring = e => {
        const style = getComputedStyle(e);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
            || style.boxShadow !== "none";
    };
    const shown = box.width > 1 && box.height > 1
        && box.bottom > 0 && box.right > 0
        && box.top < innerHeight && box.left < innerWidth;
    return {
        body: element === document.body,
        good: shown && [element, element.closest("form")].some(e => e && ring(e)),
        html: element.outerHTML.slice(0, 160),
    };
}"""
MOST_STOPS = 400


def set_mode(tab: Tab, mode: str) -> None:
    """Press the button for *mode*; a narrow screen has one that leads there in turn."""
    modes = tab.page.get_by_role("group", name=re.compile("colou?r mode", re.I))
    named = modes.get_by_role("button", name=re.compile(mode, re.I))
    for _ in range(3):
        if named.is_visible():
            return named.click()
        modes.locator("button:visible").click()
    pytest.fail(f"no button leads to {mode} colours")


def background(tab: Tab) -> int:
    """Return how bright the page's background is, 0 to 765."""
    colour = tab.page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(int(part) for part in re.findall(r"\d+", colour)[:3])


@pytest.mark.parametrize("width", [1280, 390])
def test_colour_mode_is_remembered(tab: Tab, width: int) -> None:
    """A chosen mode changes the page at once, and the next page and visit, too."""
    tab.page.set_viewport_size({"width": width, "height": 844})
    tab.open("index.html")
    light = background(tab)
    set_mode(tab, "dark")
    dark = background(tab)
    assert dark < 300 < light
    tab.page.reload()
    assert background(tab) == dark
    tab.open(lessons()[0])
    assert background(tab) == dark
    set_mode(tab, "light")
    tab.page.reload()
    assert background(tab) == light


def copied(tab: Tab, block: Locator) -> list[str]:
    """Press the copy button of *block*; return the copied lines that are not empty."""
    block.hover()
    block.get_by_role("button", name="Copy").click()
    text: str = tab.page.evaluate("navigator.clipboard.readText()")
    return [line for line in text.splitlines() if line.strip()]


def lesson_with(site: Path, html: str) -> str:
    """Return a lesson whose page contains *html*."""
    for lesson in lessons():
        if html in (site / lesson).read_text("utf-8"):
            return lesson
    pytest.fail(f"no lesson contains {html}")


def test_copying_an_example_leaves_out_prompts_and_output(site: Path, tab: Tab) -> None:
    """What is copied from a `>>>` example can be pasted and run."""
    tab.open(lesson_with(site, 'class="gp"'))
    block = tab.page.locator("main div.highlight:has(.gp):visible").first
    lines = block.locator("pre").inner_text().splitlines()
    wanted = [PROMPT.sub("", line, count=1) for line in lines if PROMPT.match(line)]
    assert copied(tab, block) == [line for line in wanted if line.strip()]


def test_copying_a_cell_copies_all_of_it(site: Path, tab: Tab) -> None:
    """A cell has no prompts, so nothing is left out."""
    tab.open(lesson_with(site, "cell_input"))
    block = tab.page.locator("main .cell_input div.highlight").first
    lines = block.locator("pre").inner_text().splitlines()
    assert copied(tab, block) == [line for line in lines if line.strip()]


def test_first_tab_stop_skips_to_the_content(tab: Tab) -> None:
    """The skip link shows itself, and the stop after it lies in the content."""
    tab.open(lessons()[0])
    tab.page.keyboard.press("Tab")
    link = tab.page.locator(":focus")
    expect(link).to_have_attribute("href", "#main-content")
    expect(link).to_be_in_viewport()
    tab.page.keyboard.press("Enter")
    tab.page.keyboard.press("Tab")
    assert tab.page.locator("main :focus").count() == 1


@pytest.mark.parametrize("page", ["index.html", lessons()[0]], ids=label)
def test_focus_is_always_visible(tab: Tab, page: str) -> None:
    """Each tab stop lies in the window and wears a ring; the last one lets go."""
    tab.open(page)
    for _ in range(MOST_STOPS):
        tab.page.keyboard.press("Tab")
        focus = tab.page.evaluate(FOCUS)
        if focus["body"]:
            return
        assert focus["good"], f"no visible focus on {focus['html']}"
    pytest.fail(f"{page} still has a tab stop after {MOST_STOPS}")


def test_escape_closes_the_search(tab: Tab) -> None:
    """The dialog opens without a mouse, is sound, and goes away again."""
    tab.open(lessons()[0])
    tab.page.keyboard.press("Control+K")
    dialog = tab.page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    fail_on(lessons()[0], tab.problems())
    tab.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_navigation_opens_on_a_narrow_screen(tab: Tab) -> None:
    """The button for the navigation opens a sound dialog that Escape closes."""
    tab.page.set_viewport_size({"width": 390, "height": 844})
    tab.open(lessons()[0])
    tab.page.get_by_role("button", name="Site navigation").click()
    dialog = tab.page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    fail_on(lessons()[0], tab.problems())
    tab.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
