"""Count in modules how many classes could hand on keywords that they do not know."""

from inspect import CO_VARKEYWORDS
from types import CodeType, FunctionType, ModuleType


def inits(*modules: ModuleType) -> dict[str, CodeType]:
    """Return the code of each `__init__` that classes in *modules* write.

    >>> import queue
    >>> sorted(inits(queue))[0]
    'queue.Queue'
    """
    classes = {
        cls for m in modules for cls in vars(m).values() if isinstance(cls, type)
    }
    return {
        f"{cls.__module__}.{cls.__name__}": init.__code__
        for cls in classes
        if isinstance(init := vars(cls).get("__init__"), FunctionType)
    }


def could_hand_on(init: CodeType) -> bool:
    """Tell whether an `__init__` takes any keywords and uses `super()`.

    >>> from snippets.objects.mixins import Entry
    >>> could_hand_on(Entry.__init__.__code__)
    True
    """
    return bool(init.co_flags & CO_VARKEYWORDS) and "super" in init.co_names
