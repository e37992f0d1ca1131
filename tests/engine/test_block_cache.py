"""Tiles and patches of a view, and the cache of encoded blocks."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from leafscope.core.engine import BlockCache, BorrowingCache
from leafscope.core.engine.blocks import BLOCK, TILE, Block, cut_tiles, grow_patch
from leafscope.core.geometry import Axis, Box, Grid, Size
from leafscope.core.models import EncodedBlock

blocks = st.builds(Block, st.integers(0, 6), st.integers(0, 6))


def encoded_block(nbytes: int) -> EncodedBlock:
    return EncodedBlock(Box(0, 0, 1, 1), Size(1, 1), (torch.zeros(nbytes, dtype=torch.uint8),))


@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.floats(0.01, 0.99),
    st.integers(0, 3000),
    st.integers(0, 3000),
    st.integers(1, 1200),
    st.integers(1, 1200),
)
def test_tiles_cover_a_grid_once_and_lie_in_their_block(
    width: int, height: int, step: float, left: int, top: int, columns: int, rows: int
) -> None:
    grid = Grid(Axis(0.0, step, top, rows), Axis(0.0, step, left, columns))
    size = Size(width, height)
    covered = np.zeros((rows, columns), np.uint8)
    for tile in cut_tiles(grid, size):
        box = tile.box
        covered[box.top : box.bottom, box.left : box.right] += 1
        assert max(box.width, box.height) <= TILE
        xs = np.clip(grid.x.positions()[box.left : box.right], 0, width - 1)
        ys = np.clip(grid.y.positions()[box.top : box.bottom], 0, height - 1)
        assert set((xs // BLOCK).astype(int)) == {tile.block.column}
        assert set((ys // BLOCK).astype(int)) == {tile.block.row}
    assert (covered == 1).all()


@given(st.sets(blocks, min_size=1), st.integers(1, 20), st.data())
def test_a_patch_has_its_seed_and_only_missing_blocks(
    missing: set[Block], limit: int, data: st.DataObject
) -> None:
    seed = data.draw(st.sampled_from(sorted(missing)))
    patch = set(grow_patch(seed, missing, limit).blocks())
    assert seed in patch
    assert patch <= missing
    assert len(patch) <= limit


def test_a_patch_is_as_square_as_possible() -> None:
    everywhere = {Block(row, column) for row in range(9) for column in range(9)}
    patch = grow_patch(Block(4, 4), everywhere, 9)
    assert (patch.rows, patch.columns) == (3, 3)


def test_the_least_recently_used_block_is_evicted_first() -> None:
    cache = BlockCache(budget=30)
    here, there = cache.connect("here"), cache.connect("there")
    clients = {"a": here, "b": there, "c": here, "d": there}
    for key in "abc":
        cache.put(clients[key], key, encoded_block(10))
    cache.get(here, "a")
    cache.put(there, "d", encoded_block(10))
    assert [cache.has(client, key) for key, client in clients.items()] == [True, False, True, True]
    assert cache.nbytes == 30


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 50)), max_size=60), st.integers(1, 200))
def test_the_budget_is_kept_except_for_the_newest_and_pinned_blocks(
    puts: list[tuple[int, int]], budget: int
) -> None:
    cache = BlockCache(budget)
    client = cache.connect("photo")
    cache.pin(client, {0, 1})
    pinned: dict[int, int] = {}
    for key, nbytes in puts:
        cache.put(client, key, encoded_block(nbytes))
        if key in (0, 1):
            pinned[key] = nbytes
        assert all(cache.has(client, key) for key in pinned)
        assert cache.nbytes <= max(budget, sum(pinned.values()) + nbytes)


def test_a_borrowing_cache_changes_nothing_in_the_other_one() -> None:
    lender = BlockCache(budget=20)
    client = lender.connect("photo")
    lent = encoded_block(10)
    lender.put(client, "a", lent)
    lender.put(client, "b", encoded_block(10))
    cache = BorrowingCache(lender, budget=20)
    borrower = cache.connect("photo")
    assert cache.has(borrower, "a")
    assert cache.get(borrower, "a") is lent
    assert not cache.has(borrower, "c")
    cache.put(borrower, "c", encoded_block(10))
    assert not lender.has(client, "c")
    lender.put(client, "d", encoded_block(10))
    assert not lender.has(client, "a")  # still the oldest one
    assert cache.has(borrower, "a")


def test_a_cache_knows_whether_anything_is_encoded() -> None:
    cache = BlockCache()
    client = cache.connect("photo")
    assert not cache.is_encoding
    cache.claim(client, ["a"])
    assert cache.is_encoding
    cache.release(client)
    assert not cache.is_encoding


def test_pins_last_as_long_as_their_client() -> None:
    cache = BlockCache(budget=10)
    here, there = cache.connect("here"), cache.connect("there")
    cache.pin(here, {"a"})
    cache.pin(there, {"b"})
    for client, key in ((here, "a"), (there, "b"), (there, "c")):
        cache.put(client, key, encoded_block(10))
    assert cache.nbytes == 30
    del here, client
    assert cache.nbytes == 20
    cache.put(there, "d", encoded_block(10))
    assert [cache.has(there, key) for key in "bcd"] == [True, False, True]


def test_clients_of_the_same_photo_and_model_share_blocks_and_their_budget() -> None:
    cache = BlockCache(budget=20)
    view, export = cache.connect("photo"), cache.connect("photo")
    cache.pin(view, {"a"})
    cache.put(export, "a", encoded_block(10))
    assert cache.get(view, "a") is cache.get(export, "a")
    cache.pin(export, {"b", "c"})  # what the view pinned stays pinned
    for key in "bc":
        cache.put(export, key, encoded_block(10))
    assert cache.has(view, "a")
    del view
    assert len(cache) == 3
    del export
    assert (len(cache), cache.nbytes) == (0, 0)


def test_a_block_is_claimed_by_one_client_until_it_is_released_or_idle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cache = BlockCache()
    view, export = cache.connect("photo"), cache.connect("photo")
    assert cache.claim(export, ["a", "b"])
    assert not cache.claim(view, ["b", "c"])
    assert cache.claim(cache.connect("another"), ["b", "c"])
    assert cache.claimed_by_others(view, "abc") == {"a", "b"}
    assert cache.claimed_by_others(export, "abc") == set()
    cache.release(export)
    assert cache.claim(view, ["b", "c"])
    monkeypatch.setattr("leafscope.core.engine.cache.CLAIM_TIMEOUT_S", 0.0)  # as if it were paused
    assert cache.claim(export, ["b"])


def test_threads_that_share_a_cache_leave_nothing_behind() -> None:
    cache, problems = BlockCache(budget=200), []

    def use(seed: int) -> None:
        rng = np.random.default_rng(seed)
        try:
            for _ in range(300):
                client = cache.connect(int(rng.integers(3)))
                for _ in range(5):
                    key = int(rng.integers(8))
                    cache.put(client, key, encoded_block(int(rng.integers(1, 30))))
                    cache.get(client, int(rng.integers(8)))
                    cache.pin(client, {int(rng.integers(8))})
        except Exception as problem:  # noqa: BLE001 - of any kind, in another thread
            problems.append(problem)

    threads = [threading.Thread(target=use, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    assert cache.nbytes == 0
