"""What the order desk reads from its environment; there is no secret in the source."""

from pydantic import SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SHORTEST_SECRET = 32  # bytes: as many as SHA-256 gives (RFC 7518, section 3.2)


class Settings(BaseSettings):
    """The settings; `DESK_SECRET` must be there, and errors do not show its value.

    >>> Settings(secret="x" * 32).secret
    SecretStr('**********')
    """

    model_config = SettingsConfigDict(
        env_prefix="DESK_", frozen=True, hide_input_in_errors=True
    )

    secret: SecretStr = SecretStr("")  # too short, and so refused
    admin_password: SecretStr | None = None
    database: str = "sqlite:///desk.db"
    docs: bool = False
    issuer: str = "order-desk"
    audience: str = "order-desk-api"
    access_seconds: int = 300
    visit_seconds: int = 14 * 24 * 3600
    tries: int = 5
    tries_seconds: int = 60
    argon2_passes: int = 3
    argon2_kib: int = 64 * 1024

    @field_validator("secret")
    @classmethod
    def is_long_enough(cls, secret: SecretStr) -> SecretStr:
        """Refuse a secret that is shorter than the signature that it makes."""
        if len(secret.get_secret_value().encode()) < SHORTEST_SECRET:
            raise ValueError(f"a secret has at least {SHORTEST_SECRET} bytes")
        return secret
