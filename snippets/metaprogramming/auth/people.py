"""Who is known at the desk, and in which role."""

from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    """The tables of the desk."""


class Role(StrEnum):
    """What somebody is at the desk."""

    CUSTOMER = "customer"
    CLERK = "clerk"
    ADMIN = "admin"


class User(Base):
    """Somebody with a name, a role and the hash of a password."""

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role]
    password_hash: Mapped[str]
    disabled: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)  # counts password changes


def named(database: Session, name: str) -> User | None:
    """Return the user with this *name*, if there is one."""
    return database.scalars(select(User).where(User.name == name)).one_or_none()
