"""Draw where a view's arguments come from."""

from collections.abc import Callable
from typing import Any

from snippets.metaprogramming.auth_repair import sources
from snippets.pictures.svg import Picture, arrow, box, text

ROW = 34


def origins(path: str, *views: Callable[..., Any]) -> Picture:
    """Return a picture with the parameters of each view and what fills them."""
    drawn, told, y = [], [], 0
    for view in views:
        drawn.append(text(0, y + 16, f"{view.__name__}()", "muted"))
        for name, source in sources(path, view).items():
            y += ROW
            role = "accent" if source == "query" else "paper"
            drawn += [box(2, y - 8, 112, 26, role), text(12, y + 10, source)]
            drawn += [arrow(114, y + 5, 160, y + 5, role if role != "paper" else "ink")]
            drawn += [box(162, y - 8, 112, 26), text(172, y + 10, name)]
            told.append(f"{name} of {view.__name__}() from {source}")
        y += ROW
    return Picture(f"FastAPI takes {', '.join(told)}.", 276, y, "".join(drawn))
