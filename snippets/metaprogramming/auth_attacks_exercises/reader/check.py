"""Check a reader of tokens with good ones, forged ones, old ones and rubbish."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.metaprogramming.auth_attacks_forge import decoded, encoded, forge

KEY = b"long enough for HS256 and HS512 " * 2
HEADER = {"alg": "HS256", "typ": "JWT"}
NOW = 1_000_000.0
GOOD: dict[str, Any] = {"sub": "ada", "exp": 1_000_060}


def read(answer: ModuleType, token: str, about: str) -> Any:
    """Return what the answer reads in *token*."""
    try:
        return answer.subject(token, KEY, NOW)
    except Exception as error:  # the answer's own, whatever it is
        name = type(error).__name__
        raise Wrong(f"{about} raises {name}, and is to give None.") from None


def check(answer: ModuleType) -> None:
    """Try tokens that are right in all but one thing."""
    token = forge(HEADER, GOOD, KEY)
    header, claims, signature = token.split(".")
    unsigned = f"{encoded({'alg': 'none'})}.{claims}."
    expect(read(answer, token, "A good token") == "ada", "A good token is to be read.")
    forged = {
        "A token without a signature": unsigned,
        "A token signed with another key": forge(HEADER, GOOD, b"x" * 64),
        "A token whose claims were changed": (
            f"{header}.{encoded(decoded(token) | {'sub': 'ben'})}.{signature}"
        ),
        "A token for HS512": forge({"alg": "HS512"}, GOOD, KEY, "sha512"),
    }
    old: dict[str, dict[str, Any]] = {
        "A token that has expired": GOOD | {"exp": 999_999},
        "A token that never expires": {"sub": "ada"},
        "A token about a list": GOOD | {"sub": ["ada"]},
        "A token that ends with a word": GOOD | {"exp": "later"},
    }
    rubbish = {
        "A word": "tea",
        "A token of dots": "...",
        "A token without a claim": forge(HEADER, {}, KEY),
    }
    signed = {about: forge(HEADER, fields, KEY) for about, fields in old.items()}
    for about, bad in (forged | signed | rubbish).items():
        found = read(answer, bad, about)
        expect(found is None, f"{about} is read, and is to give None.")
