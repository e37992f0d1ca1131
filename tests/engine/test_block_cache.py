"""Which blocks a view needs, what is encoded together, and what the cache keeps."""

from __future__ import annotations

import threading

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st

from leafscope.core.engine import BlockCache
from leafscope.core.engine.blocks import BLOCK, TILE, Block, cut_tiles, grow_patch
from leafscope.core.engine.cache import CacheClient
from leafscope.core.geometry import Axis, Box, Grid, Size
from leafscope.core.models import EncodedBlock

blocks = st.builds(Block, st.integers(0, 6), st.integers(0, 6))


def field(nbytes: int) -> EncodedBlock:
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
def test_tiles_cover_a_grid_once_and_ask_the_block_they_lie_in(
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
def test_a_patch_holds_its_seed_and_only_missing_blocks(
    missing: set[Block], limit: int, data: st.DataObject
) -> None:
    seed = data.draw(st.sampled_from(sorted(missing)))
    patch = set(grow_patch(seed, missing, limit).blocks())
    assert seed in patch
    assert patch <= missing
    assert len(patch) <= limit


def test_a_patch_is_as_square_as_it_can_be() -> None:
    everywhere = {Block(row, column) for row in range(9) for column in range(9)}
    patch = grow_patch(Block(4, 4), everywhere, 9)
    assert (patch.rows, patch.columns) == (3, 3)


def test_the_least_recently_used_field_goes_first() -> None:
    cache, here, there = BlockCache(budget=30), CacheClient(), CacheClient()
    owners = {"a": here, "b": there, "c": here, "d": there}
    for key in "abc":
        cache.put(owners[key], key, field(10))
    cache.get(here, "a")
    cache.put(there, "d", field(10))
    assert [cache.has(owner, key) for key, owner in owners.items()] == [True, False, True, True]
    assert cache.nbytes == 30


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 50)), max_size=60), st.integers(1, 200))
def test_the_budget_holds_but_for_the_newest_and_what_is_held(
    puts: list[tuple[int, int]], budget: int
) -> None:
    cache = BlockCache(budget)
    owner = CacheClient()
    cache.pin(owner, {0, 1})
    held: dict[int, int] = {}
    for key, nbytes in puts:
        cache.put(owner, key, field(nbytes))
        if key in (0, 1):
            held[key] = nbytes
        assert all(cache.has(owner, key) for key in held)
        assert cache.nbytes <= max(budget, sum(held.values()) + nbytes)


def test_what_others_hold_stays_and_what_is_gone_holds_nothing() -> None:
    cache = BlockCache(budget=10)
    here, there = CacheClient(), CacheClient()
    cache.pin(here, {"a"})
    cache.pin(there, {"b"})
    for owner, key in ((here, "a"), (there, "b"), (there, "c")):
        cache.put(owner, key, field(10))
    assert cache.nbytes == 30
    del here, owner
    assert cache.nbytes == 20
    cache.put(there, "d", field(10))
    assert [cache.has(there, key) for key in "bcd"] == [True, False, True]


def test_what_is_held_stays_so_when_all_is_dropped_and_made_anew() -> None:
    cache, owner = BlockCache(budget=10), CacheClient()
    cache.pin(owner, {"a", "b"})
    for key in "ab":
        cache.put(owner, key, field(10))
    cache.drop(owner)
    assert (len(cache), cache.nbytes) == (0, 0)
    for key in "ab":  # as on another device
        cache.put(owner, key, field(10))
    assert all(cache.has(owner, key) for key in "ab")


def test_threads_that_share_a_cache_keep_to_its_budget_together() -> None:
    cache, problems = BlockCache(budget=200), []

    def use(seed: int) -> None:
        rng = np.random.default_rng(seed)
        try:
            for _ in range(300):
                owner = CacheClient()  # of a photo: soon another is shown
                for _ in range(5):
                    key = int(rng.integers(8))
                    cache.put(owner, key, field(int(rng.integers(1, 30))))
                    cache.get(owner, int(rng.integers(8)))
                    cache.pin(owner, {int(rng.integers(8))})
        except Exception as problem:  # noqa: BLE001 - of any kind, in another thread
            problems.append(problem)

    threads = [threading.Thread(target=use, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    assert cache.nbytes == 0
