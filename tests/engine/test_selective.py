"""With "auto", blocks with little detail keep the small model, everywhere the same ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from frame_pixels import frame_rgb
from PIL import Image
from tiny import noise, tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.engine import BlockCache, EngineSettings, Renderer, renderer_factory
from leafscope.core.engine.blocks import BLOCK, Block
from leafscope.core.engine.compute import CPU
from leafscope.core.engine.sharpness import sharp_blocks
from leafscope.core.frames import Stage
from leafscope.core.geometry import Box, Grid, Viewport
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

ROWS, COLUMNS = 2, 4
ALL = [Block(row, column) for row in range(ROWS) for column in range(COLUMNS)]
SCALE = 2.0


def half_noise() -> Photo:
    """Return a photo whose left half is a slope, and whose right half is noise."""
    pixels = noise(COLUMNS * BLOCK, ROWS * BLOCK).pixels.copy()
    slope = np.arange(COLUMNS * BLOCK // 2, dtype=np.uint8)
    pixels[:, : len(slope)] = slope[:, None]
    return Photo(pixels)


PHOTO = half_noise()
GRID = Grid.at_scale(PHOTO.size, SCALE)
VIEW = Viewport(SCALE, 0.0, 0.0, GRID.x.count, GRID.y.count)
INSIDE = 2 * (BLOCK - 2)  # output pixels from the first block alone


def selective(cache: BlockCache | None = None, threshold: float = -1.0) -> Renderer:
    settings = EngineSettings(preview_model_threshold_s=threshold, repaint_interval_s=0.0)
    return Renderer(
        PHOTO,
        tiny_spectral(),
        preview_model=tiny_spectral(1),
        selective=True,
        cache=cache,
        compute=CPU,
        settings=settings,
    )


def test_only_blocks_with_detail_are_sharp() -> None:
    sharp = sharp_blocks(PHOTO, ALL)
    assert {block.column for block in sharp} >= {2, 3}
    assert {block.column for block in sharp}.isdisjoint({0})
    deep = Photo(PHOTO.pixels.astype(np.uint16) * 257)
    assert sharp_blocks(deep, ALL) == sharp


@pytest.mark.parametrize("threshold", [-1.0, float("inf")])
def test_each_block_has_the_picture_of_its_model(threshold: float) -> None:
    small, large = (Renderer(PHOTO, tiny_spectral(s), compute=CPU).render(GRID) for s in (1, 0))
    picture = selective(threshold=threshold).render(GRID)
    assert np.abs(picture[:, :INSIDE] - small[:, :INSIDE]).max() < 1e-4
    right = GRID.x.count // 2 + 2
    assert np.abs(picture[:, right:] - large[:, right:]).max() < 1e-4
    assert np.abs(small - large).mean() > 0.01


def test_view_and_export_keep_the_small_model_in_the_same_blocks() -> None:
    cache = BlockCache()
    explicit = Renderer(PHOTO, tiny_spectral(), cache=cache, compute=CPU)
    explicit.render(GRID)  # the large model's blocks exist everywhere
    expected = selective().render(GRID)
    frames = list(selective(cache).frames(VIEW))
    assert frames[-1].stage is Stage.EXACT
    assert np.abs(frame_rgb(frames[-1]) / 255 - expected).max() < 1 / 255
    assert [frame.progress for frame in frames] == sorted(frame.progress for frame in frames)
    cut = GRID.cut(Box(40, 30, 300, 100))
    part = selective().render(cut)
    assert np.abs(part - expected[30:130, 40:340]).max() < 1e-3
    assert explicit.render(GRID).shape == expected.shape


def test_the_command_line_renders_auto_like_the_window(tmp_path: Path) -> None:
    photo = Photo(PHOTO.pixels)
    Image.fromarray(photo.pixels).save(tmp_path / "a.png")
    options = ["--scale", "2", "--model", "auto", "--device", "cpu"]
    assert main(["upscale", str(tmp_path / "a.png"), "-o", str(tmp_path / "b.png"), *options]) == 0
    renderer = renderer_factory(Method("auto"), CPU)(photo)
    *_, frame = renderer.frames(VIEW)
    written = np.asarray(Image.open(tmp_path / "b.png").convert("RGB")).astype(int)
    assert np.abs(written - frame_rgb(frame)).max() <= 1
    plain = renderer_factory(Method("leaf-m-mild"), CPU)(photo).render(GRID)
    assert np.abs(plain[:, :INSIDE] * 255 - written[:, :INSIDE]).max() > 1
