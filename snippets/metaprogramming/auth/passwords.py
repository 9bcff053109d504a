"""Passwords become salted hashes, and an unknown name costs as much as a known one."""

from secrets import token_urlsafe

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher


class Passwords:
    """Hashes passwords with argon2, and checks them.

    >>> passwords = Passwords(passes=1, kib=8)
    >>> hashed = passwords.hash("correct horse")
    >>> passwords.fit("correct horse", hashed), passwords.fit("battery", hashed)
    (True, False)
    """

    def __init__(self, passes: int, kib: int) -> None:
        hasher = Argon2Hasher(time_cost=passes, memory_cost=kib, parallelism=1)
        self._hasher = PasswordHash((hasher,))
        self._nobody = self.hash(token_urlsafe())

    def hash(self, password: str) -> str:
        """Return a hash with a salt of its own."""
        return self._hasher.hash(password.encode(errors="surrogatepass"))

    def verify(self, password: str, hashed: str) -> bool:
        """Do the expensive comparison."""
        return self._hasher.verify(password.encode(errors="surrogatepass"), hashed)

    def fit(self, password: str, hashed: str | None) -> bool:
        """Tell whether *password* made *hashed*; without a hash, take as long."""
        fits = self.verify(password, hashed or self._nobody)
        return fits and hashed is not None
