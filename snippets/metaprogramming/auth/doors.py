"""The way in and out: log in, refresh, log out, change the password."""

import logging
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Request, Response
from fastapi.security import OAuth2PasswordRequestForm
from sqlalchemy.orm import Session

from snippets.metaprogramming.auth.desk import Database, Desk, TheDesk
from snippets.metaprogramming.auth.forms import PasswordChange, RefreshForm, TokenPair
from snippets.metaprogramming.auth.guards import CurrentVisit, unauthorized
from snippets.metaprogramming.auth.people import named
from snippets.metaprogramming.auth.visits import Visit, hand_in, hand_out, open_visit

log = logging.getLogger(__name__)
router = APIRouter(tags=["doors"])
Form = Annotated[OAuth2PasswordRequestForm, Depends()]


@router.post("/token")
def log_in(
    form: Form, request: Request, response: Response, desk: TheDesk, database: Database
) -> TokenPair:
    """Exchange a name and a password for tokens."""
    slow_down(desk, form.username)
    user = named(database, form.username)
    fits = desk.passwords.fit(form.password, user.password_hash if user else None)
    if user is None or user.disabled or not fits:
        log.warning("log-in refused for %s", request.client and request.client.host)
        raise unauthorized("wrong name or password")
    desk.limit.forget(form.username)
    visit = open_visit(database, user, desk.settings.visit_seconds)
    return pair(desk, database, visit, response)


@router.post("/token/refresh")
def refresh(
    form: RefreshForm, response: Response, desk: TheDesk, database: Database
) -> TokenPair:
    """Exchange a refresh token, once, for new tokens."""
    visit = hand_in(database, form.refresh_token.get_secret_value())
    if visit is None:
        database.commit()  # a visit that was closed just now stays closed
        raise unauthorized("this refresh token is not valid")
    return pair(desk, database, visit, response)


@router.post("/logout", status_code=204)
def log_out(visit: CurrentVisit, database: Database) -> None:
    """Close the visit: its access and refresh tokens are void at once."""
    visit.closed = True
    database.commit()


@router.post("/me/password", status_code=204)
def change_password(
    form: PasswordChange, visit: CurrentVisit, desk: TheDesk, database: Database
) -> None:
    """Change the password: all tokens from before are void, on every device."""
    user = visit.user
    slow_down(desk, user.name)
    if not desk.passwords.fit(form.old.get_secret_value(), user.password_hash):
        raise HTTPException(403, "the old password is wrong")
    desk.limit.forget(user.name)
    user.password_hash = desk.passwords.hash(form.new.get_secret_value())
    user.version += 1
    database.commit()


def slow_down(desk: Desk, name: str) -> None:
    """Refuse a try when *name* had too many; known and unknown names alike."""
    if seconds := desk.limit.wait(name):
        raise HTTPException(429, "too many tries", {"Retry-After": str(seconds)})


def pair(desk: Desk, database: Session, visit: Visit, response: Response) -> TokenPair:
    """Return fresh tokens for *visit*, which nobody on the way shall keep."""
    response.headers["Cache-Control"] = "no-store"
    tokens = TokenPair(
        access_token=desk.tokens.issue(visit),
        refresh_token=hand_out(database, visit),
        expires_in=desk.settings.access_seconds,
    )
    database.commit()
    return tokens
