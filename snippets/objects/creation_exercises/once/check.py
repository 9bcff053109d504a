"""Check that a voucher is set up once, and that classes do not share vouchers."""

from types import ModuleType

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Spend from vouchers, and ask for them again."""
    voucher, gift = answer.Voucher, answer.Gift
    expect(
        isinstance(voucher, type) and isinstance(gift, type),
        "Voucher and Gift are to be classes still: others ask isinstance().",
    )
    first = voucher("SPRING")
    expect(first.left == 10, "A new voucher has 10 euros left.")
    first.left -= 4
    again = voucher("SPRING")
    expect(again is first, "Voucher('SPRING') is to be one object, however often.")
    expect(again.left != 10, "The second call has filled the voucher again.")
    expect(again.left == 6, "After 4 of 10 euros there are 6 left.")
    other = voucher("AUTUMN")
    expect(other is not first, "Another code is another voucher.")
    expect(other.left == 10, "Spending from one voucher has emptied another one.")
    expect((first.code, other.code) == ("SPRING", "AUTUMN"), "Keep the code, too.")
    check_gift(gift, first)


def check_gift(gift: type, voucher: object) -> None:
    """Ask for a gift whose code a voucher has."""
    present = gift("SPRING")
    expect(
        type(present) is gift,
        "Gift('SPRING') gave a Voucher, because that was there first.",
    )
    expect(isinstance(present, type(voucher)), "A Gift is to be a Voucher, too.")
    expect(getattr(present, "left", 0) == 10, "A new gift has 10 euros left.")
    expect(gift("SPRING") is present, "Gift('SPRING') is to be one object, too.")
