"""A SafeTill holds two codes: its base has kept one as well."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Look for what the type itself keeps."""
    cls = type(one).__name__
    key = f"_{cls.lstrip('_')}__{name}"
    return {cls: vars(one)[key]} if key in vars(one) else {}
