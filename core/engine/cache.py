"""A cache of encoded blocks with a byte budget, shared by all threads that render."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Collection, Hashable, Iterable
from itertools import count
from weakref import WeakKeyDictionary, finalize

from torch import nn

from ..models import EncodedBlock
from .speed import Rate

SHARE_OF_MEMORY = 1 / 64  # keeps the program small even after an hour of browsing
MIN_BUDGET = 256 * 2**20  # twice a 1 MP view at 1x
FALLBACK_MEMORY = 4 * 2**30  # if the system doesn't report its memory
CLAIM_TIMEOUT_S = 1.0  # after this time without activity a claim expires, as in a paused export

_Key = tuple[int, Hashable]  # number of the shared blocks, key of the block
_numbers = count()
_fingerprints: WeakKeyDictionary[nn.Module, bytes] = WeakKeyDictionary()


class SharedBlocks:
    """Data shared by all clients with the same key; see `BlockCache.connect`."""

    def __init__(self) -> None:
        self.number = next(_numbers)  # identifies these blocks in the cache
        self.rate = Rate()  # speed of encoding
        self.gap_rate = Rate()  # of the time between two checks for cancellation
        # block -> (seconds that encoding took, time when it ended)
        self.timings: WeakKeyDictionary[EncodedBlock, tuple[float, float]] = WeakKeyDictionary()
        self.clients = 0


class CacheClient:
    """Gives one thread access to shared blocks; the thread can pin and claim blocks."""

    def __init__(self, shared: SharedBlocks) -> None:
        self.number = next(_numbers)
        self.shared = shared
        self.last_active = time.monotonic()

    def confirm_activity(self) -> None:
        """Renew the client's claims, which expire otherwise; call this often while encoding."""
        self.last_active = time.monotonic()


class BlockCache:
    """An LRU cache of encoded blocks. Pinned blocks are never evicted.

    Threads can share a cache and its budget. A client claims a block before encoding it. Other
    clients then wait for that block or encode another one, so each block is encoded once. `nbytes`
    is the size of all blocks in bytes. The default budget is a share of the machine's memory.
    """

    def __init__(self, budget: int | None = None) -> None:
        self.budget = default_cache_budget() if budget is None else budget
        self.nbytes = 0
        # Reentrant, since a client may be deleted while this thread holds the lock.
        self._lock = threading.Condition()
        self._blocks: OrderedDict[_Key, EncodedBlock] = OrderedDict()  # least recently used first
        self._shared: dict[Hashable, SharedBlocks] = {}
        # number of the client -> (number of its shared blocks, keys of its pinned blocks)
        self._pinned: dict[int, tuple[int, frozenset[Hashable]]] = {}
        self._claims: dict[_Key, CacheClient] = {}

    def __len__(self) -> int:
        return len(self._blocks)

    def connect(self, key: Hashable) -> CacheClient:
        """Return a client. Clients with equal keys share blocks until the last one is deleted."""
        with self._lock:
            shared = self._shared.setdefault(key, SharedBlocks())
            shared.clients += 1
            client = CacheClient(shared)
            self._pinned[client.number] = shared.number, frozenset()
            finalize(client, self._disconnect, key, client.number).atexit = False
            return client

    def has(self, client: CacheClient, key: Hashable) -> bool:
        """Return whether a block is cached, without marking it as recently used."""
        return (client.shared.number, key) in self._blocks

    @property
    def is_encoding(self) -> bool:
        """Whether any client is encoding blocks now."""
        return bool(self._claims)

    def get(self, client: CacheClient, key: Hashable) -> EncodedBlock | None:
        """Return a block and mark it as most recently used, or return None."""
        with self._lock:
            block = self._blocks.get((client.shared.number, key))
            if block is not None:
                self._blocks.move_to_end((client.shared.number, key))
            return block

    def put(self, client: CacheClient, key: Hashable, block: EncodedBlock) -> None:
        """Add a block, and evict others if the budget is exceeded."""
        entry = client.shared.number, key
        with self._lock:
            self._remove(entry)
            self._blocks[entry] = block
            self.nbytes += block.nbytes
            self._evict(keep=entry)

    def pin(self, client: CacheClient, keys: Collection[Hashable]) -> None:
        """Protect blocks from eviction, and unpin the blocks that the client pinned before."""
        with self._lock:
            self._pinned[client.number] = client.shared.number, frozenset(keys)
            self._evict()

    def claim(self, client: CacheClient, keys: Collection[Hashable]) -> bool:
        """Claim blocks for encoding; return False if another client has claimed one of them."""
        with self._lock:
            if self.claimed_by_others(client, keys):
                return False
            client.confirm_activity()
            self._claims.update({(client.shared.number, key): client for key in keys})
            return True

    def release(self, client: CacheClient) -> None:
        """Release all claims of a client, and wake the threads blocked in `wait`."""
        with self._lock:
            self._claims = {e: other for e, other in self._claims.items() if other is not client}
            self._lock.notify_all()

    def claimed_by_others(self, client: CacheClient, keys: Iterable[Hashable]) -> set[Hashable]:
        """Return the members of `keys` whose blocks other clients are encoding."""
        with self._lock:
            if not self._claims:
                return set()
            oldest = time.monotonic() - CLAIM_TIMEOUT_S
            owners = ((key, self._claims.get((client.shared.number, key))) for key in keys)
            return {
                key
                for key, owner in owners
                if owner not in (None, client) and owner.last_active > oldest
            }

    def wait(self, seconds: float) -> None:
        """Wait until a client releases its claims, but at most `seconds`."""
        with self._lock:
            self._lock.wait(seconds)

    def _disconnect(self, key: Hashable, number: int) -> None:
        with self._lock:
            del self._pinned[number]
            shared = self._shared[key]
            shared.clients -= 1
            if not shared.clients:
                del self._shared[key]
                for entry in list(self._blocks):  # a copy: deleted clients change it
                    if entry[0] == shared.number:
                        self._remove(entry)

    def _remove(self, entry: _Key) -> None:
        block = self._blocks.pop(entry, None)
        if block is not None:
            self.nbytes -= block.nbytes

    def _evict(self, keep: _Key | None = None) -> None:
        """Evict old blocks until the budget is met; keep pinned blocks and the block `keep`."""
        for entry in list(self._blocks) if self.nbytes > self.budget else ():
            if entry != keep and not self._is_pinned(*entry):
                self._remove(entry)
                if self.nbytes <= self.budget:
                    return

    def _is_pinned(self, number: int, key: Hashable) -> bool:
        return any(of == number and key in keys for of, keys in list(self._pinned.values()))


class BorrowingCache(BlockCache):
    """A cache that also reads blocks from a second cache without changing the second one."""

    def __init__(self, lender: BlockCache, budget: int) -> None:
        super().__init__(budget)
        self._lender = lender
        self._lent: WeakKeyDictionary[CacheClient, CacheClient] = WeakKeyDictionary()

    def connect(self, key: Hashable) -> CacheClient:
        """Return a client of both caches."""
        client = super().connect(key)
        self._lent[client] = self._lender.connect(key)
        return client

    def has(self, client: CacheClient, key: Hashable) -> bool:
        """Return whether either cache has a block; copy it from the other cache if needed."""
        if not super().has(client, key):
            block = self._lender._blocks.get((self._lent[client].shared.number, key))
            if block is None:
                return False
            self.put(client, key, block)
        return True


def weights_fingerprint(network: nn.Module) -> bytes:
    """Return a hash of a network's weights, taken before conversion to lower precision."""
    if network not in _fingerprints:
        digest = hashlib.sha1(usedforsecurity=False)
        for name, tensor in network.state_dict().items():
            digest.update(name.encode())
            digest.update(tensor.cpu().float().contiguous().numpy().tobytes())
        _fingerprints[network] = digest.digest()
    return _fingerprints[network]


def default_cache_budget() -> int:
    """Return the default budget for encoded blocks on this machine, in bytes."""
    return max(MIN_BUDGET, int(total_memory() * SHARE_OF_MEMORY))


def total_memory() -> int:
    """Return the machine's memory in bytes, or a guess if the system doesn't report it."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return FALLBACK_MEMORY
