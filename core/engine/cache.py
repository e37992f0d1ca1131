"""A store of encoded blocks with a byte budget, shared by everything that renders."""

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

SHARE_OF_MEMORY = 1 / 64  # keeps the program small even after an hour of browsing
MIN_BUDGET = 256 * 2**20  # twice a 1 MP view at 1x
FALLBACK_MEMORY = 4 * 2**30  # if the system doesn't report its memory


class CacheClient:
    """An owner of cached blocks; they are dropped once it is garbage-collected."""


@dataclass(frozen=True)
class _Entry:
    block: EncodedBlock
    used: int  # the time of last use, counted in uses of the cache


@dataclass(eq=False)
class _Entries:
    """The blocks of one client, the least recently used first, and the keys that are pinned."""

    by_key: OrderedDict[Hashable, _Entry] = field(default_factory=OrderedDict)
    pinned: frozenset[Hashable] = frozenset()
    nbytes: int = 0

    def put(self, key: Hashable, entry: _Entry) -> None:
        self.remove(key)
        self.by_key[key] = entry
        self.nbytes += entry.block.nbytes

    def clear(self) -> None:
        self.by_key.clear()
        self.nbytes = 0

    def remove(self, key: Hashable) -> None:
        entry = self.by_key.pop(key, None)
        if entry is not None:
            self.nbytes -= entry.block.nbytes


class BlockCache:
    """Keeps encoded blocks and evicts the least recently used, except for pinned ones.

    Threads may share a cache; they then have one budget together.

    Args:
        budget: bytes; None for a share of the machine's memory.

    """

    def __init__(self, budget: int | None = None) -> None:
        self.budget = default_cache_budget() if budget is None else budget
        self._lock = threading.RLock()  # a client may be collected while this thread holds it
        self._uses = count()
        self._clients: WeakKeyDictionary[CacheClient, _Entries] = WeakKeyDictionary()

    @property
    def nbytes(self) -> int:
        """The bytes of all blocks."""
        with self._lock:
            return sum(entries.nbytes for entries in self._all())

    def __len__(self) -> int:
        with self._lock:
            return sum(len(entries.by_key) for entries in self._all())

    def has(self, client: CacheClient, key: Hashable) -> bool:
        """Whether a block is cached; this isn't a use of it."""
        with self._lock:
            return key in self._entries(client).by_key

    def get(self, client: CacheClient, key: Hashable) -> EncodedBlock | None:
        """Return a block and mark it as most recently used, or return None."""
        with self._lock:
            by_key = self._entries(client).by_key
            entry = by_key.get(key)
            if entry is None:
                return None
            by_key[key] = _Entry(entry.block, next(self._uses))
            by_key.move_to_end(key)
            return entry.block

    def put(self, client: CacheClient, key: Hashable, block: EncodedBlock) -> None:
        """Add a block, and evict others if the budget is exceeded."""
        with self._lock:
            self._entries(client).put(key, _Entry(block, next(self._uses)))
            self._evict(keep=(client, key))

    def drop(self, client: CacheClient) -> None:
        """Remove all blocks of a client; keys that it pinned stay pinned."""
        with self._lock:
            self._entries(client).clear()

    def pin(self, client: CacheClient, keys: Collection[Hashable]) -> None:
        """Protect these blocks of a client from eviction, instead of those pinned before."""
        with self._lock:
            self._entries(client).pinned = frozenset(keys)
            self._evict()

    def _all(self) -> list[_Entries]:
        return list(self._clients.values())

    def _entries(self, client: CacheClient) -> _Entries:
        return self._clients.setdefault(client, _Entries())

    def _evict(self, keep: tuple[CacheClient, Hashable] | None = None) -> None:
        """Evict the oldest unpinned blocks, except for `keep`, until the rest fits."""
        excess = self.nbytes - self.budget
        if excess <= 0:
            return
        kept = (None, None) if keep is None else (self._entries(keep[0]), keep[1])
        oldest_first = heapq.merge(*map(_evictable, self._all()), key=lambda found: found[0])
        for _, key, entries in oldest_first:
            if (entries, key) != kept:
                excess -= entries.by_key[key].block.nbytes
                entries.remove(key)
            if excess <= 0:
                return


def _evictable(entries: _Entries) -> Iterator[tuple[int, Hashable, _Entries]]:
    """Yield (time of last use, key, entries) of each unpinned block, the oldest first."""
    for key, entry in list(entries.by_key.items()):
        if key not in entries.pinned:
            yield entry.used, key, entries


def default_cache_budget() -> int:
    """Return the bytes that encoded blocks may take on this machine."""
    return max(MIN_BUDGET, int(total_memory() * SHARE_OF_MEMORY))


def total_memory() -> int:
    """Return the machine's memory in bytes, or a guess if the system doesn't report it."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return FALLBACK_MEMORY
