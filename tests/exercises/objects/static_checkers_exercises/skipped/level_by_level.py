"""The names are to come in the order of the source."""

import ast


def skipped(source: str) -> list[str]:
    """Take the functions as ast.walk() gives them."""
    return [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        and not node.returns
        and not any(n.annotation for n in ast.walk(node.args) if isinstance(n, ast.arg))
    ]
