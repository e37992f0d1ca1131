"""A view yields frames: a preview at once, blocks from the focus outward, the exact picture."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Hashable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import torch
from frame_pixels import frame_rgb
from numpy.typing import NDArray
from tiny import noise, tiny_liif, tiny_spectral
from torch.nn import functional as F

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.engine import BlockCache, EngineSettings, Renderer
from leafscope.core.engine.cache import CacheClient
from leafscope.core.errors import Cancelled, ViewError
from leafscope.core.frames import Frame, Stage
from leafscope.core.geometry import Box, Grid, Size, Viewport
from leafscope.core.models import EncodedBlock, Model
from leafscope.core.models.additive import AdditiveModel
from leafscope.core.models.model import TileModel
from leafscope.core.resample import quantise

PHOTO = noise(400, 300)
VIEW = Viewport(2.0, 20.0, 10.0, 600, 450)
HALF = 0.5  # progress when all is encoded and nothing is exact


def exact(
    model: Model, viewport: Viewport, settings: EngineSettings | None = None
) -> NDArray[np.uint8]:
    _, _, grid = viewport.visible_grid(PHOTO.size)
    return quantise(Renderer(PHOTO, model, settings=settings).render(grid))


def bicubic(viewport: Viewport) -> NDArray[np.uint8]:
    """Return the bicubic base of spectral models, computed by PyTorch."""
    _, _, grid = viewport.visible_grid(PHOTO.size)
    whole = Grid.at_scale(PHOTO.size, viewport.scale)
    x = torch.from_numpy(PHOTO.pixels.astype(np.float32) / 255).permute(2, 0, 1)[None]
    large = F.interpolate(x, (whole.y.count, whole.x.count), mode="bicubic", align_corners=False)
    part = large[0, :, grid.y.start :, grid.x.start :][:, : grid.y.count, : grid.x.count]
    return quantise(part.permute(1, 2, 0).numpy())


class Stop:
    """A cancellation check that raises at its n-th call."""

    def __init__(self, calls: int) -> None:
        self.left = calls

    def __call__(self) -> None:
        self.left -= 1
        if self.left <= 0:
            raise Cancelled


def forbid_encoding(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a block was encoded")

    monkeypatch.setattr(model, "encode", forbidden)


def changed(before: Frame, after: Frame) -> NDArray[np.int64]:
    """Return (row, column) of the blocks that differ between two frames."""
    ys, xs = (frame_rgb(before) != frame_rgb(after)).any(2).nonzero()
    rows = ((ys / 2.0 + 10) // 64).astype(int)
    columns = ((xs / 2.0 + 20) // 64).astype(int)
    blocks, counts = np.unique(np.stack([rows, columns], 1), axis=0, return_counts=True)
    return blocks[counts > 2 * 2 * 128]  # a block's border cells also reach into the next block


@pytest.mark.parametrize("model", [tiny_liif(), tiny_spectral()], ids=["liif", "spectral"])
def test_only_the_last_frame_is_exact(model: Model) -> None:
    frames = list(Renderer(PHOTO, model).frames(VIEW))
    assert [frame.stage is Stage.EXACT for frame in frames[:-1]] == [False] * (len(frames) - 1)
    assert frames[-1].stage is Stage.EXACT
    assert frames[-1].progress == 1
    assert np.array_equal(frame_rgb(frames[-1]), exact(model, VIEW))


def test_blocks_are_bicubic_until_they_are_encoded() -> None:
    first = next(Renderer(PHOTO, tiny_spectral()).frames(VIEW))
    assert first.stage is Stage.PREVIEW
    assert np.abs(frame_rgb(first).astype(int) - bicubic(VIEW)).max() <= 1


def test_blocks_become_sharp_from_the_focus_outward() -> None:
    settings = EngineSettings(repaint_interval_s=0.0, max_patch_blocks=1)
    focus = (225.0, 160.0)  # in block row 2, column 3
    frames = list(Renderer(PHOTO, tiny_spectral(), settings=settings).frames(VIEW, focus))
    order = [changed(a, b) for a, b in pairwise(frames)]
    order = [blocks for blocks in order if len(blocks)]
    assert order[0].tolist() == [[2, 3]]
    distances = [
        float(np.hypot(row * 64 + 32 - focus[1], column * 64 + 32 - focus[0]))
        for blocks in order
        for row, column in blocks
    ]
    assert distances == sorted(distances)


def test_a_yielded_frame_is_never_changed() -> None:
    frames, copies = [], []
    for frame in Renderer(PHOTO, tiny_spectral()).frames(VIEW):
        frames.append(frame)
        copies.append(frame_rgb(frame).copy())
    for frame, copy in zip(frames, copies, strict=True):
        assert np.array_equal(frame_rgb(frame), copy)


def test_zooming_over_encoded_blocks_encodes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_spectral()
    renderer = Renderer(PHOTO, model)
    list(renderer.frames(VIEW))

    forbid_encoding(model, monkeypatch)
    closer = Viewport(3.3, 60.0, 40.0, 600, 450)
    (*_, last) = renderer.frames(closer)
    assert last.stage is Stage.EXACT


def test_blocks_around_the_view_are_encoded_when_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_spectral()
    renderer = Renderer(PHOTO, model)
    view = Viewport(4.0, 130.0, 130.0, 200, 200)
    list(renderer.frames(view))
    renderer.prefetch(view)
    forbid_encoding(model, monkeypatch)
    beside = Viewport(4.0, 194.0, 66.0, 200, 200)
    (*_, last) = renderer.frames(beside)
    assert frame_rgb(last).shape == (200, 200, 3)


@pytest.mark.parametrize("calls", [1, 2, 3, 5, 8, 13, 21, 34])
def test_cancelled_work_leaves_a_consistent_state(calls: int) -> None:
    model = tiny_liif()
    renderer = Renderer(PHOTO, model)
    with pytest.raises(Cancelled):
        for _ in renderer.frames(VIEW, check_cancelled=Stop(calls)):
            pass
    (*_, last) = renderer.frames(VIEW)
    assert np.array_equal(frame_rgb(last), exact(model, VIEW))


def test_a_view_beside_the_photo_is_an_empty_frame() -> None:
    for viewport in (Viewport(2.0, 5000.0, 10.0, 60, 40), Viewport(2.0, 0.0, 0.0, 0, 0)):
        (frame,) = Renderer(PHOTO, tiny_spectral()).frames(viewport)
        assert frame.stage is Stage.EXACT
        assert frame_rgb(frame).size == 0


def test_a_frame_of_a_view_larger_than_the_photo_has_an_offset() -> None:
    viewport = Viewport(1.5, -10.0, -20.0, 800, 600)
    (*_, last) = Renderer(PHOTO, tiny_spectral()).frames(viewport)
    assert (last.left, last.top) == (15, 30)
    assert frame_rgb(last).shape == (450, 600, 3)


def test_at_one_to_one_and_below_no_model_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_liif()
    forbid_encoding(model, monkeypatch)
    renderer = Renderer(PHOTO, model)
    (same,) = renderer.frames(Viewport(1.0, 0.0, 0.0, 400, 300))
    assert np.array_equal(frame_rgb(same), PHOTO.pixels)
    (half,) = renderer.frames(Viewport(0.5, 0.0, 0.0, 400, 300))
    assert frame_rgb(half).shape == (150, 200, 3)
    boxes = PHOTO.pixels.reshape(150, 2, 200, 2, 3).mean((1, 3))
    assert np.abs(frame_rgb(half) - boxes).mean() < 12  # filtered: noise of 74 levels is averaged


@pytest.mark.parametrize("scale", [0.0, -1.0, float("nan"), float("inf"), 1e9])
def test_invalid_scales_are_refused(scale: float) -> None:
    with pytest.raises(ViewError):
        Viewport(scale, 0.0, 0.0, 100, 100)
    with pytest.raises(ViewError):
        Grid.at_scale(PHOTO.size, scale)


def test_a_single_pixel_and_a_huge_photo_are_rendered() -> None:
    renderer = Renderer(noise(1, 1), tiny_spectral())
    (*_, last) = renderer.frames(Viewport(64.0, 0.0, 0.0, 100, 100))
    assert frame_rgb(last).shape == (64, 64, 3)
    grid = Grid.at_scale(Size(60_000, 60_000), 512.0)
    assert grid.cut(Box(30_000_000, 1, 2, 2)).x.positions()[0] == pytest.approx(58_593.7509765625)


def test_a_slow_view_is_drafted_before_its_first_exact_tile() -> None:
    settings = EngineSettings(repaint_interval_s=0.0, draft_threshold_s=0.0)
    frames = list(Renderer(PHOTO, tiny_liif(), settings=settings).frames(VIEW))
    assert frames[-1].stage is Stage.EXACT
    drafted = [frame for frame in frames if 0 < frame.progress <= HALF]
    assert len(changed(frames[0], drafted[-1])) == len(changed(frames[0], frames[-1]))


def test_sharp_tiles_fade_into_what_is_not_sharp_yet() -> None:
    settings = EngineSettings(
        repaint_interval_s=0.0, first_patch_s=0.0, max_patch_s=0.0, draft_threshold_s=math.inf
    )
    renderer = Renderer(noise(320, 64), tiny_liif(), settings=settings)
    view = Viewport(2.0, 0.0, 0.0, 640, 128)
    first, *partial, last = renderer.frames(view, focus=(10.0, 32.0))
    frame = next(frame for frame in partial if len(changed(first, frame)))
    whole = np.abs(frame_rgb(last).astype(int) - frame_rgb(first))
    done = np.abs(frame_rgb(frame).astype(int) - frame_rgb(first))
    columns = np.flatnonzero(done.any((0, 2)))
    inner, outer = columns[0], columns[-1]
    assert done[:, outer].mean() < whole[:, outer].mean() / 4  # at the edge
    assert np.array_equal(
        frame_rgb(frame)[:, inner : inner + 8], frame_rgb(last)[:, inner : inner + 8]
    )


def test_progress_is_reported_while_there_are_only_drafts() -> None:
    """Encoding takes longest, and nothing is exact before it ends."""
    settings = EngineSettings(
        repaint_interval_s=0.0, first_patch_s=0.0, max_patch_s=0.0, draft_threshold_s=0.0
    )
    renderer = Renderer(PHOTO, tiny_liif(), settings=settings)
    frames = list(renderer.frames(VIEW))
    progress = [frame.progress for frame in frames]
    assert progress == sorted(progress)
    assert progress[0] == 0
    assert progress[-1] == 1
    assert len(changed(frames[0], frames[1])) < len(changed(frames[0], frames[-1]))
    assert 0 < progress[1] < HALF
    moved = [frame.progress for frame in renderer.frames(VIEW)]  # all blocks are encoded
    assert moved[-1] == 1
    assert min(moved) < HALF


class MemoryLimit:
    """Makes a model run out of memory on patches and grids larger than `pixels`."""

    def __init__(
        self,
        model: Model,
        pixels: int,
        monkeypatch: pytest.MonkeyPatch,
        refuse: Callable[[], None],
    ) -> None:
        encode = model.encode
        self.refused = 0
        self._refuse = refuse

        def small_encode(pixels_: torch.Tensor, *args: object) -> torch.Tensor:
            self._check(pixels_.shape[1] * pixels_.shape[2], pixels)
            return encode(pixels_, *args)  # type: ignore[arg-type]

        monkeypatch.setattr(model, "encode", small_encode)
        if isinstance(model, TileModel):
            decode = model.decode

            def small_decode(
                field: EncodedBlock, grid: Grid, *args: CheckCancelled, draft: bool
            ) -> torch.Tensor:
                self._check(grid.x.count * grid.y.count, pixels)
                return decode(field, grid, *args, draft=draft)

            monkeypatch.setattr(model, "decode", small_decode)
        elif isinstance(model, AdditiveModel):
            add = model.add_detail

            def small_add(out: torch.Tensor, *args: object) -> None:
                self._check(out.numel() // 3, pixels)
                add(out, *args)  # type: ignore[arg-type]

            monkeypatch.setattr(model, "add_detail", small_add)

    def _check(self, requested: int, allowed: int) -> None:
        if requested > allowed:
            self.refused += 1
            self._refuse()


def raise_as_cuda_does() -> None:
    raise torch.OutOfMemoryError("out of memory")


def raise_as_the_cpu_does() -> None:
    torch.empty(2**56)


@pytest.mark.parametrize("refuse", [raise_as_cuda_does, raise_as_the_cpu_does])
@pytest.mark.parametrize("make", [tiny_liif, tiny_spectral])
def test_pieces_are_halved_when_memory_runs_out(
    make: Callable[[], Model], refuse: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = make()
    expected = exact(model, VIEW)
    limit = MemoryLimit(model, 90 * 90, monkeypatch, refuse)
    (*_, last) = Renderer(PHOTO, model).frames(VIEW)
    assert limit.refused > 0
    assert np.abs(frame_rgb(last).astype(int) - expected).max() <= 1


def test_blocks_of_the_view_are_never_evicted(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_spectral()
    cache = BlockCache(budget=1)
    renderer = Renderer(PHOTO, model, cache=cache)
    list(renderer.frames(VIEW))
    held = len(cache)
    assert held == 24  # 5 x 4 blocks, and those whose first cells reach into the last pixels
    with monkeypatch.context() as patched:
        forbid_encoding(model, patched)
        (*_, last) = renderer.frames(VIEW)
    assert last.stage is Stage.EXACT
    list(renderer.frames(Viewport(8.0, 300.0, 200.0, 60, 60)))
    assert len(cache) < held


class CrowdedCache(BlockCache):
    """A cache that another thread fills just before a view pins its blocks."""

    is_full = False

    def pin(self, client: CacheClient, keys: Collection[Hashable]) -> None:
        if not self.is_full:
            self.is_full = True
            large = EncodedBlock(Box(0, 0, 1, 1), Size(1, 1), (torch.zeros(2**22),))
            self.put(self.connect("other"), "large", large)
        super().pin(client, keys)


@pytest.mark.parametrize("make", [tiny_liif, tiny_spectral])
def test_blocks_evicted_before_the_view_pins_them_are_encoded_again(
    make: Callable[[], Model],
) -> None:
    model = make()
    cache = CrowdedCache(budget=2**22)
    renderer = Renderer(PHOTO, model, cache=cache)
    renderer.prefetch(Viewport(2.0, 140.0, 10.0, 20, 20))
    assert len(cache) > 0
    (*_, last) = renderer.frames(VIEW)
    assert last.stage is Stage.EXACT
    assert np.abs(frame_rgb(last).astype(int) - exact(model, VIEW)).max() <= 1


# Every model counts as slow.
SLOW = EngineSettings(preview_model_threshold_s=-1.0, repaint_interval_s=0.0, max_patch_blocks=1)


def test_a_preview_model_runs_before_a_slow_one_and_leaves_no_trace() -> None:
    big, preview_model = tiny_spectral(), tiny_spectral(seed=1)
    frames = list(Renderer(PHOTO, big, preview_model=preview_model, settings=SLOW).frames(VIEW))
    assert frames[-1].stage is Stage.EXACT
    assert np.array_equal(frame_rgb(frames[-1]), exact(big, VIEW, SLOW))
    preview = exact(preview_model, VIEW, SLOW)
    assert any(np.array_equal(frame_rgb(frame), preview) for frame in frames)
    progress = [frame.progress for frame in frames]
    assert progress == sorted(progress)


def test_the_complete_preview_is_shown_even_between_two_repaints() -> None:
    rare = replace(SLOW, repaint_interval_s=1e6)
    preview_model = tiny_spectral(seed=1)
    renderer = Renderer(PHOTO, tiny_spectral(), preview_model=preview_model, settings=rare)
    preview = exact(preview_model, VIEW, rare)
    assert any(np.array_equal(frame_rgb(frame), preview) for frame in renderer.frames(VIEW))


def test_blocks_of_a_preview_model_are_not_encoded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    preview_model = tiny_spectral(seed=1)
    renderer = Renderer(PHOTO, tiny_spectral(), preview_model=preview_model, settings=SLOW)
    for frame in renderer.frames(VIEW):
        if np.array_equal(frame_rgb(frame), exact(preview_model, VIEW, SLOW)):
            break
    forbid_encoding(preview_model, monkeypatch)
    (*_, last) = renderer.frames(VIEW)
    assert last.stage is Stage.EXACT


@pytest.mark.parametrize("make", [tiny_liif, tiny_spectral])
def test_every_frame_shows_the_photo_everywhere(
    make: Callable[[], Model],
) -> None:
    """Also when only decoding remains, which once left tiles black."""
    bright = type(PHOTO)(PHOTO.pixels // 2 + 128)
    renderer = Renderer(bright, make(), settings=EngineSettings(repaint_interval_s=0.0))
    for viewport in (VIEW, Viewport(2.5, 0.0, 0.0, 600, 450)):
        for frame in renderer.frames(viewport):
            means = frame_rgb(frame)[:448, :592].reshape(56, 8, 74, 8, 3).mean((1, 3, 4))
            assert means.min() > 100
