"""Fields that were encoded, kept under a byte budget."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Collection, Hashable
from weakref import WeakKeyDictionary

from ..models import Field

SHARE_OF_MEMORY = 1 / 64  # a window that was looked through for an hour is still a small program
LEAST_BUDGET = 256 * 2**20  # twice a 1 MP view at 1x
FALLBACK_MEMORY = 4 * 2**30  # where the system doesn't say how much there is


class Owner:
    """Whoever keeps fields in a cache that others share; what it held is free once it is gone."""


class FieldCache:
    """Least recently used first out, except for what the current view holds.

    Args:
        budget: bytes; None for a share of the machine's memory.

    """

    def __init__(self, budget: int | None = None) -> None:
        self.budget = default_budget() if budget is None else budget
        self.nbytes = 0
        self._fields: OrderedDict[Hashable, Field] = OrderedDict()
        self._held: WeakKeyDictionary[Owner, frozenset[Hashable]] = WeakKeyDictionary()

    def __len__(self) -> int:
        return len(self._fields)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._fields

    def get(self, key: Hashable) -> Field | None:
        """Return the field, now the most recently used, or None."""
        field = self._fields.get(key)
        if field is not None:
            self._fields.move_to_end(key)
        return field

    def put(self, key: Hashable, field: Field) -> None:
        """Keep a field, and forget the oldest ones that nobody holds if there are too many."""
        self.forget(key)
        self._fields[key] = field
        self.nbytes += field.nbytes
        self._evict(spare=key)

    def forget(self, key: Hashable) -> None:
        """Drop a field if it is here."""
        field = self._fields.pop(key, None)
        if field is not None:
            self.nbytes -= field.nbytes

    def clear(self) -> None:
        """Drop every field."""
        self._fields.clear()
        self.nbytes = 0

    def hold(self, owner: Owner, keys: Collection[Hashable]) -> None:
        """Protect these fields, and no others of the owner's, from being forgotten."""
        self._held[owner] = frozenset(keys)
        self._evict()

    def _evict(self, spare: Hashable = None) -> None:
        """Forget the oldest fields that nobody holds, but for `spare`, until the rest fits."""
        held = frozenset().union(*self._held.values())
        for key in list(self._fields):
            if self.nbytes <= self.budget:
                return
            if key not in held and key != spare:
                self.forget(key)


def default_budget() -> int:
    """Return the bytes that fields may take on this machine."""
    return max(LEAST_BUDGET, int(machine_memory() * SHARE_OF_MEMORY))


def machine_memory() -> int:
    """Return the machine's memory in bytes."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return FALLBACK_MEMORY
