"""What every request needs: the settings, the helpers and the tables."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from snippets.metaprogramming.auth.limits import Limit
from snippets.metaprogramming.auth.passwords import Passwords
from snippets.metaprogramming.auth.people import Base, Role, User, named
from snippets.metaprogramming.auth.settings import Settings
from snippets.metaprogramming.auth.tokens import Tokens


class Desk:
    """One order desk; tests open several, each with a database of its own."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.passwords = Passwords(settings.argon2_passes, settings.argon2_kib)
        self.tokens = Tokens(settings)
        self.limit = Limit(settings.tries, settings.tries_seconds)
        self.engine = create_engine(settings.database, hide_parameters=True)

    def open(self) -> None:
        """Make the tables, and the first admin if a password for one is set."""
        Base.metadata.create_all(self.engine)
        password = self.settings.admin_password
        with Session(self.engine) as database:
            if password and named(database, "admin") is None:
                self.add(database, "admin", Role.ADMIN, password.get_secret_value())

    def add(self, database: Session, name: str, role: Role, password: str) -> User:
        """Return a new user, who is in the table already."""
        hashed = self.passwords.hash(password)
        user = User(name=name, role=role, password_hash=hashed)
        database.add(user)
        database.commit()
        return user

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()


def desk_of(request: Request) -> Desk:
    """Return the desk that *request* came to."""
    desk: Desk = request.app.state.desk
    return desk


TheDesk = Annotated[Desk, Depends(desk_of)]


def database_of(desk: TheDesk) -> Iterator[Session]:
    """Yield a session with the tables; a view that changes something commits."""
    with Session(desk.engine) as database:
        yield database


Database = Annotated[Session, Depends(database_of)]
