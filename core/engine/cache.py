"""Fields that were encoded, kept under a byte budget."""

from __future__ import annotations

import heapq
import os
import threading
from collections import OrderedDict
from collections.abc import Collection, Hashable, Iterator
from dataclasses import dataclass, field
from itertools import count
from weakref import WeakKeyDictionary

from ..models import EncodedBlock

SHARE_OF_MEMORY = 1 / 64  # a window that was looked through for an hour is still a small program
LEAST_BUDGET = 256 * 2**20  # twice a 1 MP view at 1x
FALLBACK_MEMORY = 4 * 2**30  # where the system doesn't say how much there is


class CacheClient:
    """Whoever keeps fields in a cache that others share; they are gone once it is."""


@dataclass(frozen=True)
class _Entry:
    field: EncodedBlock
    used: int  # when, counted in uses of the cache


@dataclass(eq=False)
class _Holdings:
    """The fields of one owner, the one used longest ago first, and which of them are pinned."""

    entries: OrderedDict[Hashable, _Entry] = field(default_factory=OrderedDict)
    pinned: frozenset[Hashable] = frozenset()
    nbytes: int = 0

    def put(self, key: Hashable, entry: _Entry) -> None:
        self.forget(key)
        self.entries[key] = entry
        self.nbytes += entry.field.nbytes

    def clear(self) -> None:
        self.entries.clear()
        self.nbytes = 0

    def forget(self, key: Hashable) -> None:
        entry = self.entries.pop(key, None)
        if entry is not None:
            self.nbytes -= entry.field.nbytes


class BlockCache:
    """Least recently used first out, whosever it is, except for what current views pin.

    Threads may share one: all that render then have one budget together.

    Args:
        budget: bytes; None for a share of the machine's memory.

    """

    def __init__(self, budget: int | None = None) -> None:
        self.budget = default_cache_budget() if budget is None else budget
        self._lock = threading.RLock()  # an owner may go while this thread is inside
        self._uses = count()
        self._owners: WeakKeyDictionary[CacheClient, _Holdings] = WeakKeyDictionary()

    @property
    def nbytes(self) -> int:
        """The bytes of all fields."""
        with self._lock:
            return sum(holdings.nbytes for holdings in self._all())

    def __len__(self) -> int:
        with self._lock:
            return sum(len(holdings.entries) for holdings in self._all())

    def has(self, owner: CacheClient, key: Hashable) -> bool:
        """Whether a field is here."""
        with self._lock:
            return key in self._of(owner).entries

    def get(self, owner: CacheClient, key: Hashable) -> EncodedBlock | None:
        """Return an owner's field, now the most recently used, or None."""
        with self._lock:
            entries = self._of(owner).entries
            entry = entries.get(key)
            if entry is None:
                return None
            entries[key] = _Entry(entry.field, next(self._uses))
            entries.move_to_end(key)
            return entry.field

    def put(self, owner: CacheClient, key: Hashable, field: EncodedBlock) -> None:
        """Keep a field, and forget the oldest ones that nobody pins if there are too many."""
        with self._lock:
            self._of(owner).put(key, _Entry(field, next(self._uses)))
            self._evict(spare=(owner, key))

    def drop(self, owner: CacheClient) -> None:
        """Forget all that an owner has here; what it pins is kept again once it is put back."""
        with self._lock:
            self._of(owner).clear()

    def pin(self, owner: CacheClient, keys: Collection[Hashable]) -> None:
        """Protect these fields, and no others of the owner's, from being forgotten."""
        with self._lock:
            self._of(owner).pinned = frozenset(keys)
            self._evict()

    def _all(self) -> list[_Holdings]:
        return list(self._owners.values())

    def _of(self, owner: CacheClient) -> _Holdings:
        return self._owners.setdefault(owner, _Holdings())

    def _evict(self, spare: tuple[CacheClient, Hashable] | None = None) -> None:
        """Forget the oldest fields that nobody pins, but for `spare`, until the rest fits."""
        over = self.nbytes - self.budget
        if over <= 0:
            return
        spared = (None, None) if spare is None else (self._of(spare[0]), spare[1])
        for _, key, holdings in heapq.merge(*map(_free_of, self._all()), key=_when_used):
            if (holdings, key) != spared:
                over -= holdings.entries[key].field.nbytes
                holdings.forget(key)
            if over <= 0:
                return


def _free_of(holdings: _Holdings) -> Iterator[tuple[int, Hashable, _Holdings]]:
    """Yield when each field that isn't pinned was used, and its key, the oldest first."""
    for key, entry in list(holdings.entries.items()):
        if key not in holdings.pinned:
            yield entry.used, key, holdings


def _when_used(free: tuple[int, Hashable, _Holdings]) -> int:
    return free[0]


def default_cache_budget() -> int:
    """Return the bytes that fields may take on this machine."""
    return max(LEAST_BUDGET, int(total_memory() * SHARE_OF_MEMORY))


def total_memory() -> int:
    """Return the machine's memory in bytes, or a guess where the system doesn't say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return FALLBACK_MEMORY
