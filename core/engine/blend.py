"""Blending of two renderers that show the same photo."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress, scale_progress
from ..frames import Frame, Stage
from ..geometry import Grid, Point, Viewport
from .renderer import Renderer
from .speed import RenderTime


def blend_renderers(first: Renderer, second: Renderer, share: float) -> DirectRenderer:
    """Return a renderer that blends two others; `share` in [0, 1] is the weight of `second`.

    If both models are additive, their blocks are added before decoding, so a blend costs little
    more than one model. Otherwise both images are rendered and mixed.
    """
    return first.blend_with(second, share) or BlendRenderer(first, second, share)


class BlendRenderer:
    """Mixes the images of two renderers. Has the interface of `Renderer`."""

    def __init__(self, first: Renderer, second: Renderer, share: float) -> None:
        self.photo = first.photo
        self.share = share
        self.margin = max(first.margin, second.margin)
        self._both = first, second.with_opacity_of(first)
        self.opacity = first.opacity  # also the opacity of the second renderer's frames
        self.report_blocks = self._both[1].report_blocks  # encoded last

    @property
    def device(self) -> str:
        """Names of the devices in use."""
        return " + ".join(dict.fromkeys(renderer.device for renderer in self._both))

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """See `Renderer.render`."""
        halves = scale_progress(progress, 0, 1 / 2), scale_progress(progress, 1 / 2, 1)
        first, second = (
            renderer.render(grid, check_cancelled, half)
            for renderer, half in zip(self._both, halves, strict=True)
        )
        second -= first
        second *= np.float32(self.share)
        second += first
        return second

    def estimate_render_time(self, grid: Grid) -> RenderTime | None:
        """See `Renderer.estimate_render_time`; None unless both times are known."""
        first, second = (renderer.estimate_render_time(grid) for renderer in self._both)
        if first is None or second is None:
            return None
        return RenderTime(first.encoding + second.encoding, first.decoding + second.decoding)

    def estimate_seconds_left(self, viewport: Viewport) -> float:
        """See `Renderer.estimate_seconds_left`."""
        return sum(renderer.estimate_seconds_left(viewport) for renderer in self._both)

    def frames(
        self,
        viewport: Viewport,
        focus: Point | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> Iterator[Frame]:
        """See `Renderer.frames`; every frame mixes the latest frames of both renderers.

        Both renderers yield one frame. Then the first one finishes before the second continues.
        """
        start = time.perf_counter()
        sources = [renderer.frames(viewport, focus, check_cancelled) for renderer in self._both]
        latest = [next(frames) for frames in sources]
        while True:
            yield self._mix(*latest, seconds=time.perf_counter() - start)
            unfinished = [k for k, frame in enumerate(latest) if not frame.is_exact]
            if not unfinished:
                return
            latest[unfinished[0]] = next(sources[unfinished[0]])

    def prefetch(
        self,
        viewport: Viewport,
        focus: Point | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> None:
        """See `Renderer.prefetch`."""
        for renderer in self._both:
            renderer.prefetch(viewport, focus, check_cancelled)

    def _mix(self, first: Frame, second: Frame, *, seconds: float) -> Frame:
        return replace(
            first,
            stage=min(first.stage, second.stage, key=list(Stage).index),
            pixels=_mix_pixels(first.pixels, second.pixels, self.share),
            progress=(first.progress + second.progress) / 2,
            seconds_left=first.seconds_left + second.seconds_left,
            seconds=seconds,
            device=self.device,
        )


DirectRenderer = Renderer | BlendRenderer  # without repair


def _mix_pixels(
    first: NDArray[np.uint32], second: NDArray[np.uint32], share: float
) -> NDArray[np.uint32]:
    """Mix the bytes of 32-bit pixels; `share`, the weight of `second`, is rounded to 1/256."""
    weight = round(share * 256)
    mixed = first.view(np.uint8).astype(np.uint16)
    mixed *= np.uint16(256 - weight)
    mixed += second.view(np.uint8) * np.uint16(weight)
    mixed += np.uint16(128)
    mixed >>= 8
    return mixed.astype(np.uint8).view(np.uint32)
