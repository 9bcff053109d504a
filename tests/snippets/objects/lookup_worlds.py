"""A world of live classes for a plan, in which every call is written down."""

from collections.abc import Callable, Sequence
from types import MappingProxyType, MemberDescriptorType, MethodType
from typing import Any

from tests.snippets.objects.lookup_plans import (
    FAILURES,
    NAMES,
    ROOTS,
    ClassPlan,
    Hook,
    Plan,
    Thing,
    Things,
)


class Plain:
    """An object without any special methods."""


class World:
    """The live classes of a plan, which write down every call of their methods."""

    def __init__(self, plan: Plan) -> None:
        """Build the metaclasses, the classes, and an instance of the last class."""
        self.log: list[tuple[object, ...]] = []
        self.labels: dict[int, str] = {}
        self.alive: list[object] = []
        self.metas = self.family("Meta", plan.metas, type, ())
        self.classes = self.family("C", plan.classes, ROOTS[plan.root], self.metas)
        self.cls = self.classes[-1]
        self.meta = type(self.cls)
        root: Any = ROOTS[plan.root]
        self.instance = self.label("instance", root.__new__(self.cls))
        self.fill(plan.own)

    def label(self, text: str, thing: Any) -> Any:
        """Remember what *thing* is to be called, and keep it alive."""
        self.labels[id(thing)] = text
        self.alive.append(thing)
        return thing

    def family(
        self, prefix: str, plans: Sequence[ClassPlan], root: type, metas: Sequence[type]
    ) -> list[type]:
        """Build classes, each from those before it or from *root*."""
        made: list[type] = []
        for number, plan in enumerate(plans):
            bases = tuple(made[place] for place in plan.bases) or (root,)
            meta = metas[plan.meta] if plan.meta >= 0 else type
            name = f"{prefix}{number}"
            made.append(self.label(name, self.build(name, plan, bases, meta)))
        return made

    def build(
        self, name: str, plan: ClassPlan, bases: tuple[type, ...], meta: type
    ) -> type:
        """Build a class; leave out bases, metaclass or slots that do not fit."""
        cell: list[type] = []
        body = self.make_all(name, plan.things)
        for hook in plan.hooks:
            body[hook.method] = self.hook(f"{name}.{hook.method}", hook, cell)
        slots = tuple(key for key in plan.slots or () if key not in body)
        slotted = body if plan.slots is None else {**body, "__slots__": slots}
        few, lesser = bases[:1], type(bases[0])
        tries = (meta, bases, slotted), (lesser, few, slotted), (lesser, few, body)
        for how, parents, names in tries:
            try:
                cell.append(how(name, parents, dict(names)))
            except Exception:  # what a metaclass raises, too
                continue
            return cell[0]
        raise AssertionError(f"no way to build {plan}")

    def make_all(self, owner: str, things: Things) -> dict[str, Any]:
        """Make what is to stand under the names in an *owner*."""
        pairs = zip(NAMES, things, strict=True)
        return {key: self.make(f"{owner}.{key}", one) for key, one in pairs if one}

    def make(self, label: str, thing: Thing) -> Any:
        """Make what is to stand under a name."""
        call: Any = self.recorder(label, thing.fails)
        made: Any
        match thing.kind:
            case "value":
                made = Plain()
            case "function":
                made = call
            case "classmethod":
                made = classmethod(call)
            case "staticmethod":
                made = staticmethod(call)
            case "property":
                made = property(call)
            case "managed":
                made = property(call, call, call)
            case "posing":
                made = Plain()
                vars(made).update(__get__=call, __set__=call, __delete__=call)
            case "class":
                made = type("Posing", (), {"__get__": call, "__set__": call})
            case _:
                body = {f"__{word}__": call for word in thing.kind.split()}
                made = type("Descriptor", (), body)()
        return self.label(label, made)

    def recorder(self, label: str, fails: str) -> Callable[..., Any]:
        """Return a function that writes its call down, and fails or answers."""

        def call(*args: object) -> str:
            self.log.append((label, *map(self.describe, args)))
            if fails:
                raise FAILURES[fails](label)
            return f"from {label}"

        function: Callable[..., Any] = self.label(f"function {label}", call)
        return function

    def hook(self, label: str, hook: Hook, cell: list[type]) -> Any:
        """Return a method that replaces a rule; *cell* will hold its class."""
        simple = self.recorder(label, hook.does if hook.does in FAILURES else "")

        def delegate(me: object, *args: object) -> object:
            self.log.append((label, self.describe(me), *map(self.describe, args)))
            result: object = getattr(super(cell[0], me), hook.method)(*args)
            return result

        made: Any = delegate if hook.does == "delegate" else simple
        if hook.form == "static":
            made = staticmethod(simple)
        elif hook.form == "callable":
            made = type("Callable", (), {"__call__": staticmethod(simple)})()
        return self.label(label, made)

    def fill(self, own: Things) -> None:
        """Put names into the instance, below all rules: in its slots or its dict."""
        for name, made in self.make_all("instance", own).items():
            if (slot := self.slot(name)) is not None:
                slot.__set__(self.instance, made)
            else:
                self.dict()[name] = made

    def slot(self, name: str) -> MemberDescriptorType | None:
        """Return the first slot of this *name* in the order of the class."""
        for owner in type.mro(self.cls):
            found = type.__getattribute__(owner, "__dict__").get(name)
            if type(found) is MemberDescriptorType:
                return found
        return None

    def dict(self) -> dict[str, Any]:
        """Return the dict of the instance, or one that nobody keeps."""
        try:
            found: dict[str, Any] = object.__getattribute__(self.instance, "__dict__")
        except AttributeError:
            return {}
        return found

    def describe(self, value: Any) -> object:
        """Return *value* in words that are the same in two worlds of a plan."""
        kind = type(value)
        if id(value) in self.labels:
            return self.labels[id(value)]
        if kind is MethodType:
            return (
                "bound",
                self.describe(value.__func__),
                self.describe(value.__self__),
            )
        if kind in (dict, MappingProxyType):
            return {name: self.describe(value[name]) for name in NAMES if name in value}
        if kind is MemberDescriptorType:
            return ("slot", value.__name__, self.describe(value.__objclass__))
        return repr(value) if kind in (str, int, type(None)) else kind.__name__

    def state(self) -> list[object]:
        """Return what all classes and the instance hold."""
        every = (*self.metas, *self.classes)
        held = [type.__getattribute__(cls, "__dict__") for cls in every]
        slots = [self.slotted(name) for name in NAMES]
        return [*map(self.describe, (*held, self.dict())), *slots]

    def slotted(self, name: str) -> object:
        """Return what the instance holds in the slot of this *name*."""
        try:
            slot = self.slot(name)
            return slot and self.describe(slot.__get__(self.instance))
        except AttributeError:
            return "empty"
