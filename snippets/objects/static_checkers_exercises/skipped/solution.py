"""Look for annotations below each function's arguments, and at its result."""

import ast

Function = ast.FunctionDef | ast.AsyncFunctionDef


def skipped(source: str) -> list[str]:
    """Return the names of the functions without annotations, in order."""
    nodes = ast.walk(ast.parse(source))
    found = [n for n in nodes if isinstance(n, Function) and not annotated(n)]
    return [node.name for node in sorted(found, key=lambda node: node.lineno)]


def annotated(node: Function) -> bool:
    """Tell whether a function has any annotation."""
    below = ast.walk(node.args)
    parameters = (n.annotation for n in below if isinstance(n, ast.arg))
    return any((node.returns, *parameters))
