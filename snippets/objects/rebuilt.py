"""`property`, `classmethod`, `staticmethod` and `cached_property`, rebuilt."""

from collections.abc import Callable
from types import MethodType
from typing import Any


class Property:
    """Computes a value at each reading, and may pass an assignment on."""

    def __init__(
        self,
        fget: Callable[[Any], Any],
        fset: Callable[[Any, Any], None] | None = None,
    ) -> None:
        self.fget, self.fset = fget, fset

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return what the getter computes; on the class, the property."""
        return self if instance is None else self.fget(instance)

    def __set__(self, instance: object, value: Any) -> None:
        """Call the setter, if there is one; else raise AttributeError."""
        if self.fset is None:
            raise AttributeError("there is no setter")
        self.fset(instance, value)

    def setter(self, fset: Callable[[Any, Any], None]) -> "Property":
        """Return a new property with the same getter and this setter."""
        return Property(self.fget, fset)


class ClassMethod:
    """Binds a function to the class, whoever asks."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __get__(self, instance: object | None, owner: type) -> MethodType:
        """Return the function, bound to the class."""
        return MethodType(self.function, owner)


class StaticMethod:
    """Hands a function out as it is."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __get__(self, instance: object | None, owner: type) -> Callable[..., Any]:
        """Return the function, bound to nothing."""
        return self.function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the function: the decorated name can be called in the class body."""
        return self.function(*args, **kwargs)


class CachedProperty:
    """Computes a value once, and stands aside."""

    name: str

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self.function = function

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name under which the value is to be found."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Compute the value, and put it where it is found first."""
        if instance is None:
            return self
        value = vars(instance)[self.name] = self.function(instance)
        return value
