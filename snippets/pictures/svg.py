"""Draw inline SVG pictures that suit light, dark and print, and say what they show."""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Picture:
    """An SVG drawing with a text that says what it proves.

    A notebook or a page shows the drawing; `print` and screen readers get *alt*.
    *width* and *height* are in pixels, before the reader's screen scales them.

    >>> print(Picture("A dot.", 10, 10, '<circle cx="5" cy="5" r="2"/>'))
    A dot.
    """

    alt: str
    width: float
    height: float
    body: str

    def _repr_html_(self) -> str:
        """Return the drawing as inline SVG, the hook that notebooks look for."""
        return (
            f'<svg class="picture" role="img" aria-label="{escape(self.alt)}"'
            f' viewBox="0 0 {self.width:g} {self.height:g}"'
            f' width="{self.width:g}" height="{self.height:g}"'
            f' xmlns="http://www.w3.org/2000/svg">{self.body}</svg>'
        )

    def __str__(self) -> str:
        """Return the text that stands for the drawing."""
        return self.alt


def text(
    x: float, y: float, words: str, role: str = "ink", anchor: str = "start"
) -> str:
    """Return *words* at a point; *role* is a colour role, *anchor* as in SVG.

    >>> text(1, 2, "a < b")
    '<text class="ink" x="1" y="2" text-anchor="start">a &lt; b</text>'
    """
    place = f'x="{x:g}" y="{y:g}" text-anchor="{anchor}"'
    return f'<text class="{role}" {place}>{escape(words)}</text>'


def box(x: float, y: float, width: float, height: float, role: str = "paper") -> str:
    """Return a rectangle with its corner at *x*, *y*.

    >>> box(0, 0, 4, 3, "accent")
    '<rect class="accent" x="0" y="0" width="4" height="3" rx="3"/>'
    """
    size = f'width="{width:g}" height="{height:g}"'
    return f'<rect class="{role}" x="{x:g}" y="{y:g}" {size} rx="3"/>'


def line(x1: float, y1: float, x2: float, y2: float, role: str = "ink") -> str:
    """Return a straight line between two points.

    >>> line(0, 0, 4, 3)
    '<line class="ink" x1="0" y1="0" x2="4" y2="3"/>'
    """
    return f'<line class="{role}" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"/>'


def arrow(x1: float, y1: float, x2: float, y2: float, role: str = "ink") -> str:
    """Return a line that ends in an arrow head at its second point.

    >>> arrow(0, 0, 10, 0).count("<line")
    3
    """
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    along = ((x2 - x1) * 7 / length, (y2 - y1) * 7 / length)
    left = (x2 - along[0] - along[1] / 2, y2 - along[1] + along[0] / 2)
    right = (x2 - along[0] + along[1] / 2, y2 - along[1] - along[0] / 2)
    ends = ((x1, y1), left, right)
    return "".join(line(x, y, x2, y2, role) for x, y in ends)
