"""Renderers of the same photo and weights share encoded blocks, also across threads."""

from __future__ import annotations

import threading
from collections import Counter

import numpy as np
import pytest
from tiny import noise, tiny_spectral
from torch import Tensor
from waiting import MAX_WAIT_S

from leafscope.core.engine import BlockCache, EngineSettings, Renderer
from leafscope.core.engine.blocks import BLOCK
from leafscope.core.engine.compute import CPU
from leafscope.core.geometry import Grid
from leafscope.core.models import EncodedBlock, Model
from leafscope.core.models.additive import AdditiveModel

PHOTO = noise(4 * BLOCK, 4 * BLOCK)
GRID = Grid.at_scale(PHOTO.size, 1.5)
ONE_BY_ONE = EngineSettings(max_patch_blocks=1)


def renderer(model: Model, cache: BlockCache) -> Renderer:
    return Renderer(PHOTO, model, cache=cache, compute=CPU, settings=ONE_BY_ONE)


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[int, int]]:
    """Count how often each block is encoded."""
    counts: Counter[tuple[int, int]] = Counter()
    to_block = type(tiny_spectral()).to_block

    def count(self: AdditiveModel, latents: Tensor, *where: object) -> EncodedBlock:
        block = to_block(self, latents, *where)  # type: ignore[arg-type]
        counts[block.cells.top // BLOCK, block.cells.left // BLOCK] += 1
        return block

    monkeypatch.setattr(type(tiny_spectral()), "to_block", count)
    return counts


def test_threads_encode_each_block_once(encoded: Counter[tuple[int, int]]) -> None:
    cache = BlockCache()
    renderers = [renderer(tiny_spectral(), cache) for _ in range(3)]
    pictures: list[np.ndarray] = []
    threads = [
        threading.Thread(target=lambda r=each: pictures.append(r.render(GRID)))
        for each in renderers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(encoded.values()) == {1}
    assert len(encoded) == 16
    assert all(np.array_equal(pictures[0], other) for other in pictures)


def test_other_weights_and_back_projection_have_their_own_blocks(
    encoded: Counter[tuple[int, int]],
) -> None:
    cache = BlockCache()
    for model in (tiny_spectral(), tiny_spectral(1), tiny_spectral().with_back_projection()):
        assert np.array_equal(
            renderer(model, cache).render(GRID), renderer(model, BlockCache()).render(GRID)
        )
    assert len(cache) == 0  # no renderer is left


def test_a_block_is_taken_over_from_a_client_that_stopped(
    encoded: Counter[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leafscope.core.engine.cache.CLAIM_TIMEOUT_S", 0.05)
    cache = BlockCache()
    paused, other = (renderer(tiny_spectral(), cache) for _ in range(2))
    calls: list[None] = []
    resume, encoding = threading.Event(), threading.Event()

    def pause() -> None:
        calls.append(None)
        if len(calls) == 5:  # between the layers of a block
            encoding.set()
            resume.wait(MAX_WAIT_S)

    thread = threading.Thread(target=paused.render, args=(GRID, pause))
    thread.start()
    assert encoding.wait(MAX_WAIT_S)
    other.render(GRID)  # doesn't wait for the paused thread
    resume.set()
    thread.join()
    assert set(encoded) == {(row, column) for row in range(4) for column in range(4)}
