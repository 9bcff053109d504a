"""Columns are fields whose values come from a database, when somebody asks."""

from collections.abc import Iterator
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Generic, NoReturn, Self, TypeVar, overload

from snippets.objects.validators import Field

T = TypeVar("T")


@dataclass(frozen=True)
class Condition:
    """What a row is to be like: SQL with a mark for each value.

    >>> Condition("net > ?", (100,)) & Condition("kind = ?", ("tea",))
    Condition(sql='(net > ? and kind = ?)', values=(100, 'tea'))
    """

    sql: str
    values: tuple[object, ...]

    def __and__(self, other: "Condition") -> "Condition":
        """Return the condition that both hold."""
        return Condition(f"({self.sql} and {other.sql})", self.values + other.values)

    def __bool__(self) -> NoReturn:
        """Refuse to be true or false: only a row can tell."""
        raise TypeError("a condition is neither true nor false; combine with &")


class Table:
    """A row; each subclass makes a table for its columns."""

    database: Connection
    columns: list[str]

    def __init_subclass__(cls, database: Connection) -> None:
        """Note the columns, and make the table."""
        cls.database = database
        cls.columns = [k for k, v in vars(cls).items() if isinstance(v, Column)]
        names = ", ".join(cls.columns)
        database.execute(
            f"create table {cls.__name__} (id integer primary key, {names})"
        )

    def __init__(self, **values: object) -> None:
        self.id: int | None = None
        for name, value in values.items():
            if name not in self.columns:
                raise TypeError(f"{type(self).__name__} has no column {name}")
            setattr(self, name, value)

    @classmethod
    def where(cls, condition: Condition) -> Iterator[Self]:
        """Yield the rows that are so, with nothing loaded but the id."""
        query = f"select id from {cls.__name__} where {condition.sql} order by id"
        for (number,) in cls.database.execute(query, condition.values).fetchall():
            row = cls()
            row.id = number
            yield row

    def save(self) -> None:
        """Write what the instance has: a new row, or its changes."""
        known = {k: v for k, v in vars(self).items() if k in self.columns}
        table, names, values = type(self).__name__, ", ".join(known), [*known.values()]
        if self.id is None:
            marks = ", ".join("?" * len(known))
            insert = f"insert into {table} ({names}) values ({marks})"
            with self.database:  # commits
                self.id = self.database.execute(insert, values).lastrowid
        elif known:
            names = ", ".join(f"{name} = ?" for name in known)
            update = f"update {table} set {names} where id = ?"
            with self.database:
                self.database.execute(update, [*values, self.id])


class Column(Generic[T]):
    """A field whose value stays in the database until it is read."""

    def __init__(self, field: Field[T]) -> None:
        self.field = field

    def __set_name__(self, owner: type, name: str) -> None:
        """Tell the field its name, which the class tells only the column."""
        self.field.__set_name__(owner, name)

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Table, owner: type) -> T: ...
    def __get__(self, instance: Table | None, owner: type) -> Self | T:
        """Return the value, loaded if need be; on the class, the column itself."""
        if instance is None:
            return self
        name = self.field.name
        if name not in vars(instance) and instance.id is not None:
            query = f"select {name} from {type(instance).__name__} where id = ?"
            (value,) = instance.database.execute(query, [instance.id]).fetchone()
            self.field.__set__(instance, value)
        return self.field.__get__(instance, owner)

    def __set__(self, instance: Table, value: T) -> None:
        """Keep *value* if the field accepts it."""
        self.field.__set__(instance, value)

    def __gt__(self, value: T) -> Condition:
        """Return the condition that the column is greater than *value*."""
        return Condition(f"{self.field.name} > ?", (value,))

    def __eq__(self, value: object) -> Condition:  # type: ignore[override]
        """Return the condition that the column is *value*."""
        return Condition(f"{self.field.name} = ?", (value,))

    __hash__ = None  # type: ignore[assignment]  # equality is not a yes or no
