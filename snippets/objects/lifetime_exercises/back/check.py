"""Check that a receipt goes with its last outside reference."""

import gc
import weakref
from types import ModuleType

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Fill receipts and drop them, with the collector switched off."""
    collects = gc.isenabled()
    gc.disable()
    try:
        check_living(answer)
        check_gone(answer)
    finally:
        if collects:
            gc.enable()


def check_living(answer: ModuleType) -> None:
    """Look at a receipt that has a name."""
    receipt = answer.Receipt()
    for item in ("tea", "jam"):
        receipt.add(item)
    expect(
        [entry.item for entry in receipt.entries] == ["tea", "jam"],
        "A receipt is to keep its entries: nobody else does.",
    )
    found = receipt.entries[0].receipt
    expect(found is not None, "entry.receipt is None while the receipt is there.")
    expect(
        type(found) is not weakref.ProxyType,
        "entry.receipt is a proxy, which cannot turn into None: give the receipt.",
    )
    expect(found is receipt, "entry.receipt is to be the receipt, not a way to get it.")


def check_gone(answer: ModuleType) -> None:
    """Drop a receipt, and look for it; one of its entries stays."""
    receipt, other = answer.Receipt(), answer.Receipt()
    entry = receipt.add("tea")
    watch = weakref.ref(receipt)
    del receipt
    expect(
        watch() is None,
        "The last name of the receipt is gone, and something still leads to it.",
    )
    expect(entry.receipt is None, "A receipt is gone: its entry shall say None.")
    expect(other.add("jam").receipt is other, "Another receipt is not found.")
