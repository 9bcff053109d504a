"""An annotated parameter is enough for mypy to look."""

import ast


def skipped(source: str) -> list[str]:
    """Look at the results only."""
    return [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.returns is None
    ]
