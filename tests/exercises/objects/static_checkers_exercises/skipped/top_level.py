"""Methods and functions inside functions can be skipped as well."""

import ast


def skipped(source: str) -> list[str]:
    """Look at the top level only."""
    return [
        node.name
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef)
        and not node.returns
        and not any(n.annotation for n in ast.walk(node.args) if isinstance(n, ast.arg))
    ]
