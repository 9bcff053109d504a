"""Fences are found where MyST finds them, each at its line."""

from conf.page import find_fences

TEXT = """\
---
title: a
---

# Title

% a note
% of two lines

::::{note}
:class: a
:name: b

Text.

:::{claim} one
:since: 3.12
:notes: S1

Words.

```python
>>> 1
```

- item

  ```{jupyter-execute}
  :raises: ValueError

  x = 1
  ```
:::
::::

> ~~~text
> quoted
> ~~~

    indented

```python title="x"
>>> 2
```
"""
FOUND = [
    (7, "%", "a note", "", 8),
    (10, "::::", "{note}", "", 13),
    (16, ":::", "{claim}", "one", 19),
    (22, "```", "python", "", 23),
    (28, "```", "{jupyter-execute}", "", 30),
    (36, "~~~", "text", "", 37),
    (40, "    ", "", "", 40),
    (42, "```", "python", 'title="x"', 43),
]


def test_every_fence_is_found_at_its_line() -> None:
    fences = list(find_fences(TEXT))
    assert [(f.line, f.mark, f.name, f.argument, f.body_line) for f in fences] == FOUND


def test_the_text_of_a_fence_begins_at_its_line() -> None:
    lines = TEXT.splitlines()
    for fence in find_fences(TEXT):
        if fence.mark != "%" and (words := fence.body.split()):
            first = fence.body.splitlines()[0].strip()
            assert first in lines[fence.body_line - 1], words


def test_a_fence_knows_its_claim_and_its_options() -> None:
    cell = next(f for f in find_fences(TEXT) if f.name == "{jupyter-execute}")
    assert cell.options == {"raises": "ValueError"}
    assert cell.claim is not None
    assert cell.claim.options == {"since": "3.12", "notes": "S1"}
    assert [parent.name for parent in cell.parents] == ["{note}", "{claim}"]


def test_an_option_given_twice_does_not_shift_lines() -> None:
    text = "```{jupyter-execute}\n:raises: A\n:raises: B\nx\n```\n"
    (fence,) = find_fences(text)
    assert (fence.body_line, fence.body) == (4, "x\n")


def test_windows_line_ends_count_once() -> None:
    (fence,) = find_fences(
        "a\r\n\r\n```python\r\n>>> 1\r\n```\r\n".replace("\r\n", "\n")
    )
    assert fence.line == 3
