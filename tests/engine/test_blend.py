"""Blends of two methods: the mixture is the same everywhere and in every frame."""

from __future__ import annotations

import numpy as np
import pytest
from frame_pixels import frame_rgb
from tiny import noise, tiny_liif, tiny_spectral

from leafscope.core.engine import AnyRenderer, EngineSettings, Renderer, Upscaler
from leafscope.core.engine.blend import blend_renderers
from leafscope.core.engine.compute import CPU
from leafscope.core.frames import Frame, Stage
from leafscope.core.geometry import Box, Grid, Viewport
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, quantise

PHOTO = Photo(noise(200, 150).pixels // 4 + 96)  # so that no method leaves [0, 1]
VIEW = Viewport(2.5, 20.0, 10.0, 300, 220)
PAIRS: list[tuple[Upscaler, Upscaler]] = [
    (tiny_spectral(0), tiny_spectral(1)),
    (tiny_spectral(0), tiny_liif()),
    (Interpolation.NEAREST, tiny_spectral(0)),
]


def renderer(method: Upscaler) -> Renderer:
    return Renderer(PHOTO, method, compute=CPU)


def blend(pair: tuple[Upscaler, Upscaler], share: float) -> AnyRenderer:
    return blend_renderers(renderer(pair[0]), renderer(pair[1]), share)


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_a_region_mixes_both_at_every_pixel(pair: tuple[Upscaler, Upscaler], share: float) -> None:
    grid = Grid.at_scale(PHOTO.size, 2.3)
    both = renderer(pair[0]), renderer(pair[1])  # with the same encoded blocks
    first, second = (one.render(grid) for one in both)
    mixed = blend_renderers(*both, share).render(grid)
    np.testing.assert_allclose(mixed, (1 - share) * first + share * second, atol=1e-6)
    part = Box(50, 40, 120, 90)
    cut = blend(pair, share).render(grid.cut(part))
    np.testing.assert_allclose(
        cut, mixed[part.top : part.bottom, part.left : part.right], atol=1e-4
    )


def exact(frames: list[Frame]) -> Frame:
    assert [frame.stage is Stage.EXACT for frame in frames] == [False] * (len(frames) - 1) + [True]
    return frames[-1]


@pytest.mark.parametrize("pair", PAIRS)
def test_the_last_frame_is_the_exact_mixture(pair: tuple[Upscaler, Upscaler]) -> None:
    first, second = (exact(list(renderer(method).frames(VIEW))) for method in pair)
    frames = list(blend(pair, 0.3).frames(VIEW))
    expected = 0.7 * frame_rgb(first).astype(float) + 0.3 * frame_rgb(second)
    assert np.abs(frame_rgb(exact(frames)) - expected).max() <= 1.0
    assert all(frame_rgb(frame).shape == expected.shape for frame in frames)
    assert [frame.progress for frame in frames] == sorted(frame.progress for frame in frames)


def test_once_both_are_encoded_a_view_is_one_frame() -> None:
    both = blend(PAIRS[0], 0.5)
    list(both.frames(VIEW))
    assert len(list(both.frames(VIEW))) == 1


@pytest.mark.parametrize("pair", PAIRS)
def test_the_estimate_of_a_blend_is_the_sum_of_both(pair: tuple[Upscaler, Upscaler]) -> None:
    singles, grid = (renderer(pair[0]), renderer(pair[1])), Grid.at_scale(PHOTO.size, 3.0)
    both = blend_renderers(*singles, 0.5)
    assert both.estimate_render_time(grid) is None
    both.render(grid)
    together = both.estimate_render_time(grid)
    for single in singles:
        single.render(grid)
    known = [single.estimate_render_time(grid) for single in singles]
    if together is None:  # one of the two needs no model
        assert None in known
    else:
        assert together.encoding == sum(found.encoding for found in known if found)


def test_two_spectral_models_are_decoded_at_once() -> None:
    """A view then equals its export, and costs little more than that of one model."""
    mixed = blend(PAIRS[0], 0.4)
    assert isinstance(mixed, Renderer)
    *_, frame = mixed.frames(VIEW)
    _, _, grid = VIEW.visible_grid(PHOTO.size)
    exported = quantise(mixed.render(grid))
    assert np.abs(frame_rgb(frame).astype(int) - exported).max() <= 1  # rounded once
    assert (frame_rgb(frame) != exported).mean() < 0.001


def test_a_preview_model_has_the_share_of_its_model() -> None:
    settings = EngineSettings(preview_model_threshold_s=-1.0, repaint_interval_s=0.0)
    big, preview_model, detailed = (tiny_spectral(seed) for seed in (0, 2, 1))
    first = Renderer(PHOTO, big, compute=CPU, preview_model=preview_model, settings=settings)
    frames = list(blend_renderers(first, renderer(detailed), 0.25).frames(VIEW))
    bicubic, preview = (
        frame_rgb(frames[0]),
        frame_rgb(exact(list(renderer(preview_model).frames(VIEW)))),
    )
    expected_preview = 0.75 * preview.astype(float) + 0.25 * bicubic
    assert any(np.abs(frame_rgb(frame) - expected_preview).max() <= 1.0 for frame in frames)
    expected = exact(list(blend((big, detailed), 0.25).frames(VIEW)))
    assert np.array_equal(frame_rgb(exact(frames)), frame_rgb(expected))


def test_blocks_encoded_by_another_view_are_not_encoded_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A model beside a blend with it; both views start before either is finished."""
    one, other = tiny_spectral(0), tiny_spectral(1)
    single = renderer(one)
    mixed = blend_renderers(single, renderer(other), 0.3)
    views = single.frames(VIEW), mixed.frames(VIEW)
    for frames in views:
        next(frames)
    list(views[0])
    monkeypatch.setattr(one, "encode", None)
    expected = exact(list(blend((tiny_spectral(0), tiny_spectral(1)), 0.3).frames(VIEW)))
    assert np.abs(frame_rgb(exact(list(views[1]))).astype(int) - frame_rgb(expected)).max() <= 1
