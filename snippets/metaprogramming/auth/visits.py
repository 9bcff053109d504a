"""A log-in opens a visit; its refresh tokens work once each."""

import time
from hashlib import sha256
from secrets import token_urlsafe

from sqlalchemy import ForeignKey, update
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from snippets.metaprogramming.auth.people import Base, User


class Visit(Base):
    """All that follows from one log-in, until it is closed or too old."""

    __tablename__ = "visits"

    id: Mapped[str] = mapped_column(primary_key=True, default=token_urlsafe)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    version: Mapped[int]  # the user's, at the log-in
    ends: Mapped[float]
    closed: Mapped[bool] = mapped_column(default=False)
    user: Mapped[User] = relationship()

    def is_open(self) -> bool:
        """Tell whether the user may still come in with this visit."""
        return (
            not (self.closed or self.user.disabled)
            and self.version == self.user.version
            and time.time() < self.ends
        )


class Refresh(Base):
    """One refresh token, of which the table holds only a digest."""

    __tablename__ = "refreshes"

    digest: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"))
    used: Mapped[bool] = mapped_column(default=False)
    visit: Mapped[Visit] = relationship()


def digest(token: str) -> str:
    """Return what the table knows a token by."""
    return sha256(token.encode(errors="surrogatepass")).hexdigest()


def open_visit(database: Session, user: User, seconds: int) -> Visit:
    """Return a new visit of *user*."""
    visit = Visit(user=user, version=user.version, ends=time.time() + seconds)
    database.add(visit)
    database.flush()
    return visit


def hand_out(database: Session, visit: Visit) -> str:
    """Return a new refresh token for *visit*."""
    token = token_urlsafe(32)
    database.add(Refresh(digest=digest(token), visit=visit))
    return token


def hand_in(database: Session, token: str) -> Visit | None:
    """Return the visit of an unused refresh *token*, which is used from now on.

    A used one is in two hands, and nobody knows which is the thief's: the visit ends.
    """
    refresh = database.get(Refresh, digest(token))
    if refresh is None:
        return None
    unused = Refresh.digest == refresh.digest, ~Refresh.used
    use = update(Refresh).where(*unused).values(used=True).returning(Refresh.digest)
    if database.scalar(use):  # of two at the same moment, one
        return refresh.visit if refresh.visit.is_open() else None
    refresh.visit.closed = True
    return None
