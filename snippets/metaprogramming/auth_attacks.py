"""Attacks on the order desk, each a function that returns the last answer."""

import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import NamedTuple

from httpx import Response

from snippets.metaprogramming.auth.people import Role
from snippets.metaprogramming.auth_attacks_forge import decoded, encoded, forge
from snippets.metaprogramming.auth_attacks_target import HS256, Target, battle

Attack = Callable[[Target], Response]
ATTACKS: dict[str, Attack] = {}


class Outcome(NamedTuple):
    """What became of an attack; whoever sent it learns the status, not the reason."""

    attack: str
    status: int
    reason: str
    leaks: int


def attack(function: Attack) -> Attack:
    """List an attack under its name."""
    ATTACKS[function.__name__.replace("_", " ")] = function
    return function


def outcomes() -> Iterator[Outcome]:
    """Yield what became of each attack."""
    with battle() as target:
        for name, strike in ATTACKS.items():
            target.tokens.reasons.clear()
            answer = strike(target)
            reasons = target.tokens.reasons or [answer.json()["detail"]]
            leaks = target.leaks(answer)
            yield Outcome(name, answer.status_code, str(reasons[-1]), len(leaks))


# Without the secret: the signature must stop these.


@attack
def changed_payload(target: Target) -> Response:
    """Put another user's number into an own token, and keep the signature."""
    victim = target.join(Role.ADMIN)
    token, _ = target.log_in(target.join())
    header, _, signature = token.split(".")
    claims = decoded(token) | {"sub": str(victim.id)}
    return target.me(f"{header}.{encoded(claims)}.{signature}")


@attack
def changed_signature(target: Target) -> Response:
    """Change one character in the middle of the signature."""
    token, _ = target.log_in(target.join())
    other = "A" if token[-20] != "A" else "B"
    return target.me(f"{token[:-20]}{other}{token[-19:]}")


@attack
def algorithm_none(target: Target) -> Response:
    """Say that the token needs no signature."""
    parts = encoded({"alg": "none", "typ": "JWT"}), encoded(target.claims()), ""
    return target.me(".".join(parts))


@attack
def key_in_the_header(target: Target) -> Response:
    """Bring the key along, as RFC 7515 allows."""
    jwk = {"kty": "oct", "k": "YXR0YWNrZXI"}
    return target.me(forge(HS256 | {"jwk": jwk}, target.claims(), b"attacker"))


@attack
def key_from_a_file(target: Target) -> Response:
    """Name an empty file as the key, and sign with nothing."""
    return target.me(forge(HS256 | {"kid": "/dev/null"}, target.claims(), b""))


@attack
def key_confusion(target: Target) -> Response:
    """Claim RSA, and sign with what might be taken for the public key."""
    public = b"-----BEGIN PUBLIC KEY-----"
    return target.me(forge({"alg": "RS256", "typ": "JWT"}, target.claims(), public))


@attack
def guessed_secret(target: Target) -> Response:
    """Sign with a word that many would choose."""
    return target.me(forge(HS256, target.claims(), b"changeme"))


# With the desk's own secret: these prove the checks behind the signature.


@attack
def other_algorithm(target: Target) -> Response:
    """Sign rightly, with an algorithm that the desk does not use."""
    header = {"alg": "HS512", "typ": "JWT"}
    return target.me(forge(header, target.claims(), target.secret, "sha512"))


@attack
def expired(target: Target) -> Response:
    """Come a second after the end."""
    return signed(target, exp=int(time.time()) - 1)


@attack
def not_yet_valid(target: Target) -> Response:
    """Come an hour too early."""
    return signed(target, nbf=int(time.time()) + 3600)


@attack
def from_the_future(target: Target) -> Response:
    """Claim to be issued tomorrow."""
    return signed(target, iat=int(time.time()) + 86400)


@attack
def without_an_end(target: Target) -> Response:
    """Leave the expiry out."""
    return signed(target, exp=None)


@attack
def wrong_audience(target: Target) -> Response:
    """Bring a token for another service."""
    return signed(target, aud="canteen")


@attack
def wrong_issuer(target: Target) -> Response:
    """Bring a token from another service."""
    return signed(target, iss="canteen")


@attack
def list_as_audience(target: Target) -> Response:
    """Be meant for several services at once."""
    return signed(target, aud=["order-desk-api", "canteen"])


@attack
def list_as_subject(target: Target) -> Response:
    """Be several users."""
    return signed(target, sub=["1", "2"])


@attack
def list_as_visit(target: Target) -> Response:
    """Bring a claim of the desk's own in another type."""
    return signed(target, visit=["1"])


@attack
def number_without_end(target: Target) -> Response:
    """Expire at infinity, which JSON in Python allows."""
    return signed(target, exp=float("inf"))


def signed(target: Target, **changed: object) -> Response:
    """Show a rightly signed token with *changed* claims."""
    return target.me(forge(HS256, target.claims(**changed), target.secret))


# Without a proper token.


@attack
def no_header(target: Target) -> Response:
    """Bring nothing."""
    return target.client.get("/me")


@attack
def malformed_header(target: Target) -> Response:
    """Send a log-in in a scheme that the desk does not know."""
    return target.client.get("/me", headers={"Authorization": "Basic YWRhOmFkYQ=="})


@attack
def empty_token(target: Target) -> Response:
    """Send the scheme and no token."""
    return target.client.get("/me", headers={"Authorization": "Bearer"})


@attack
def token_in_the_address(target: Target) -> Response:
    """Put a valid token where logs and histories would keep it."""
    token, _ = target.log_in(target.join())
    target.hidden.discard(token)  # this log line is the attacker's own doing
    return target.client.get("/me", params={"access_token": token})


@attack
def oversized_token(target: Target) -> Response:
    """Let the desk decode nine kilobytes."""
    return target.me(forge(HS256, {"pad": "x" * 9000}, b"attacker"))


@attack
def nested_header(target: Target) -> Response:
    """Let the reader of JSON go two thousand levels deep."""
    return target.me(f"{b64encode(b'[' * 2001).decode()}.e30.AAAA")


@attack
def refresh_token_as_access_token(target: Target) -> Response:
    """Use the long-lived token for everything."""
    _, refresh = target.log_in(target.join())
    return target.me(refresh)


# With a password, or with a guess.


@attack
def wrong_password(target: Target) -> Response:
    """Guess."""
    return target.try_password(target.join().name, "correct horse")


@attack
def unknown_user(target: Target) -> Response:
    """Guess a name, too."""
    return target.try_password("nobody", "correct horse")


@attack
def sql_as_a_name(target: Target) -> Response:
    """Hope for a query that is made of text."""
    return target.try_password("' OR 1=1 --", "correct horse")


@attack
def many_guesses(target: Target) -> Response:
    """Guess often, and then know the password."""
    victim = target.join()
    for number in range(target.desk.settings.tries):
        target.try_password(victim.name, f"guess number {number}")
    return target.try_password(victim.name, victim.password)


@attack
def log_in_of_a_disabled_user(target: Target) -> Response:
    """Know the password of somebody who was shut out."""
    account = target.join()
    target.disable(account)
    return target.try_password(account.name, account.password)


@attack
def password_in_a_broken_form(target: Target) -> Response:
    """Forget the name, and look for the password in the answer."""
    target.hidden.add("hunter2-hunter2")
    return target.client.post("/token", data={"password": "hunter2-hunter2"})


# With tokens that were valid.


@attack
def token_of_a_disabled_user(target: Target) -> Response:
    """Go on after having been shut out."""
    account = target.join()
    token, _ = target.log_in(account)
    target.disable(account)
    return target.me(token)


@attack
def token_after_the_log_out(target: Target) -> Response:
    """Go on after the log-out."""
    token, _ = target.log_in(target.join())
    target.log_out(token).raise_for_status()
    return target.me(token)


@attack
def token_from_before_a_password_change(target: Target) -> Response:
    """Steal a token, and go on when its owner changes the password."""
    account = target.join()
    stolen, _ = target.log_in(account)
    own, _ = target.log_in(account)
    target.change_password(account, own, "battery staple").raise_for_status()
    return target.me(stolen)


@attack
def refresh_token_reused(target: Target) -> Response:
    """Hand in a refresh token that its owner has handed in."""
    _, stolen = target.log_in(target.join())
    target.refresh(stolen).raise_for_status()
    return target.refresh(stolen)


@attack
def refresh_token_of_the_thief(target: Target) -> Response:
    """Be faster than the owner, until the owner hands in the same token."""
    _, stolen = target.log_in(target.join())
    new = target.refresh(stolen).json()["refresh_token"]
    target.refresh(stolen)  # the owner's
    return target.refresh(new)


@attack
def role_of_another(target: Target) -> Response:
    """Be a customer and want the takings."""
    token, _ = target.log_in(target.join())
    return target.me(token, "/takings")
