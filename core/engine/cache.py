"""A store of encoded blocks with a byte budget, shared by everything that renders."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Collection, Hashable
from itertools import count
from weakref import finalize

from ..models import EncodedBlock

SHARE_OF_MEMORY = 1 / 64  # keeps the program small even after an hour of browsing
MIN_BUDGET = 256 * 2**20  # twice a 1 MP view at 1x
FALLBACK_MEMORY = 4 * 2**30  # if the system doesn't report its memory

_Key = tuple[int, Hashable]  # number of the client, its own key
_numbers = count()


class CacheClient:
    """An owner of cached blocks; they are dropped once it is deleted."""

    def __init__(self) -> None:
        self.number = next(_numbers)


class BlockCache:
    """Keeps encoded blocks and evicts the least recently used, except for pinned ones.

    Threads may share a cache; they then have one budget together.

    Args:
        budget: bytes; None for a share of the machine's memory.

    Attributes:
        nbytes: the bytes of all blocks.

    """

    def __init__(self, budget: int | None = None) -> None:
        self.budget = default_cache_budget() if budget is None else budget
        self.nbytes = 0
        self._lock = threading.RLock()  # a client may be deleted while this thread holds it
        self._blocks: OrderedDict[_Key, EncodedBlock] = OrderedDict()  # least recently used first
        self._pinned: dict[int, frozenset[Hashable]] = {}

    def __len__(self) -> int:
        return len(self._blocks)

    def has(self, client: CacheClient, key: Hashable) -> bool:
        """Whether a block is cached; this isn't a use of it."""
        return (client.number, key) in self._blocks

    def get(self, client: CacheClient, key: Hashable) -> EncodedBlock | None:
        """Return a block and mark it as most recently used, or return None."""
        with self._lock:
            block = self._blocks.get((client.number, key))
            if block is not None:
                self._blocks.move_to_end((client.number, key))
            return block

    def put(self, client: CacheClient, key: Hashable, block: EncodedBlock) -> None:
        """Add a block, and evict others if the budget is exceeded."""
        with self._lock:
            self._register(client)
            self._remove((client.number, key))
            self._blocks[client.number, key] = block
            self.nbytes += block.nbytes
            self._evict(keep=(client.number, key))

    def drop(self, client: CacheClient) -> None:
        """Remove all blocks of a client; keys that it pinned stay pinned."""
        self._drop(client.number)

    def pin(self, client: CacheClient, keys: Collection[Hashable]) -> None:
        """Protect these blocks of a client from eviction, instead of those pinned before."""
        with self._lock:
            self._register(client)
            self._pinned[client.number] = frozenset(keys)
            self._evict()

    def _register(self, client: CacheClient) -> None:
        if client.number not in self._pinned:
            self._pinned[client.number] = frozenset()
            finalize(client, self._forget, client.number).atexit = False

    def _forget(self, number: int) -> None:
        with self._lock:
            self._drop(number)
            del self._pinned[number]

    def _drop(self, number: int) -> None:
        with self._lock:
            for key in list(self._blocks):  # a copy: deleted clients change it
                if key[0] == number:
                    self._remove(key)

    def _remove(self, key: _Key) -> None:
        block = self._blocks.pop(key, None)
        if block is not None:
            self.nbytes -= block.nbytes

    def _evict(self, keep: _Key | None = None) -> None:
        """Evict the oldest unpinned blocks, except for `keep`, until the rest fits."""
        for key in list(self._blocks) if self.nbytes > self.budget else ():
            if key != keep and key[1] not in self._pinned.get(key[0], ()):
                self._remove(key)
                if self.nbytes <= self.budget:
                    return


def default_cache_budget() -> int:
    """Return the bytes that encoded blocks may take on this machine."""
    return max(MIN_BUDGET, int(total_memory() * SHARE_OF_MEMORY))


def total_memory() -> int:
    """Return the machine's memory in bytes, or a guess if the system doesn't report it."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return FALLBACK_MEMORY
