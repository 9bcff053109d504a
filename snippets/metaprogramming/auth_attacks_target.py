"""A real server to attack, and all that it must not give away."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from secrets import token_hex, token_urlsafe
from typing import Any

from httpx import Client, Response
from pydantic import SecretStr
from sqlalchemy.orm import Session

from snippets.metaprogramming.auth.app import build
from snippets.metaprogramming.auth.desk import Desk
from snippets.metaprogramming.auth.live import environment, served
from snippets.metaprogramming.auth.passwords import Passwords
from snippets.metaprogramming.auth.people import Role, named
from snippets.metaprogramming.auth.settings import Settings
from snippets.metaprogramming.auth.tokens import Claims, Refused, Tokens

HS256 = {"alg": "HS256", "typ": "JWT"}


class Counted(Passwords):
    """Counts how often a password was really compared."""

    count = 0

    def verify(self, password: str, hashed: str) -> bool:
        """Count, and compare."""
        self.count += 1
        return super().verify(password, hashed)


class Watched(Tokens):
    """Remembers why tokens were refused; whoever sent them is not told."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.reasons: list[str] = []

    def read(self, token: str) -> Claims:
        """Read, and remember."""
        try:
            return super().read(token)
        except Refused as refused:
            self.reasons.append(str(refused))
            raise


@dataclass(frozen=True)
class Account:
    """Somebody with a password that the attacker may know: perhaps it is his own."""

    id: int
    name: str
    password: str


class Log(logging.Handler):
    """Keeps all that the server's process logs, tracebacks too."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.lines.append(self.format(record))


class Target:
    """The desk under attack, as its attackers see it, and as its owner does."""

    def __init__(self, desk: Desk, client: Client, log: list[str]) -> None:
        self.desk, self.client, self.log = desk, client, log
        self.secret = desk.settings.secret.get_secret_value().encode()
        self.hidden = {self.secret.decode()}
        self.passwords = Counted(passes=1, kib=desk.settings.argon2_kib)
        self.tokens = Watched(desk.settings)
        desk.passwords, desk.tokens = self.passwords, self.tokens

    def join(self, role: Role = Role.CUSTOMER) -> Account:
        """Return a new account; its password and the hash are secrets from now on."""
        name, password = f"user-{token_hex(4)}", token_urlsafe(12)
        with Session(self.desk.engine) as database:
            user = self.desk.add(database, name, role, password)
            self.hidden |= {password, user.password_hash}
            return Account(user.id, name, password)

    def try_password(self, name: str, password: str) -> Response:
        """Try to log in."""
        self.hidden.add(password)
        form = {"username": name, "password": password}
        return self.client.post("/token", data=form)

    def log_in(self, account: Account) -> tuple[str, str]:
        """Return an access token and a refresh token."""
        tokens = self.try_password(account.name, account.password).json()
        self.hidden |= {tokens["access_token"], tokens["refresh_token"]}
        return tokens["access_token"], tokens["refresh_token"]

    def refresh(self, token: str) -> Response:
        """Hand in a refresh token."""
        return self.client.post("/token/refresh", json={"refresh_token": token})

    def me(self, token: str, path: str = "/me") -> Response:
        """Show a token at *path*."""
        return self.client.get(path, headers=badge(token))

    def log_out(self, token: str) -> Response:
        """Close the visit that a token belongs to."""
        return self.client.post("/logout", headers=badge(token))

    def change_password(self, account: Account, token: str, new: str) -> Response:
        """Give an *account* a new password."""
        self.hidden.add(new)
        change = {"old": account.password, "new": new}
        return self.client.post("/me/password", json=change, headers=badge(token))

    def claims(self, **changed: Any) -> dict[str, Any]:
        """Return claims that would open the desk, apart from what is *changed*."""
        now = int(time.time())
        account = self.join()
        access, _ = self.log_in(account)
        valid = self.desk.tokens.read(access)
        return {
            "iss": self.desk.settings.issuer,
            "aud": self.desk.settings.audience,
            **valid.model_dump(),
            **dict.fromkeys(("iat", "nbf"), now),
            "exp": now + 60,
            **changed,
        }

    def disable(self, account: Account) -> None:
        """Shut somebody out."""
        with Session(self.desk.engine) as database:
            user = named(database, account.name)
            assert user is not None
            user.disabled = True
            database.commit()

    def leaks(self, answer: Response) -> list[str]:
        """Return the secrets that *answer* or the log contain."""
        told = [answer.text, str(answer.headers), *self.log]
        return [secret for secret in self.hidden if any(secret in t for t in told)]


def badge(token: str) -> dict[str, str]:
    """Return the header that shows a *token*."""
    return {"Authorization": f"Bearer {token}"}


@contextmanager
def overheard() -> Iterator[list[str]]:
    """Yield all that is logged meanwhile, whatever others have set up for uvicorn."""
    log, root = Log(), logging.getLogger()
    server = [logging.getLogger(f"uvicorn{part}") for part in ("", ".access", ".error")]
    before = [(one, one.handlers, one.propagate) for one in server]
    level = root.level
    root.addHandler(log)
    root.setLevel(logging.INFO)
    for one in server:
        one.handlers, one.propagate = [], True
    try:
        yield log.lines
    finally:
        for one, handlers, propagate in before:
            one.handlers, one.propagate = handlers, propagate
        root.setLevel(level)
        root.removeHandler(log)


@contextmanager
def battle() -> Iterator[Target]:
    """Yield a target on loopback; its password hashes are cheap, to save time here."""
    with environment() as env, overheard() as log:
        settings = Settings(
            secret=SecretStr(env["DESK_SECRET"]),
            database=env["DESK_DATABASE"],
            argon2_passes=1,
            argon2_kib=64,
        )
        desk = Desk(settings)
        with served(build(desk)) as url, Client(base_url=url) as client:
            yield Target(desk, client, log)
