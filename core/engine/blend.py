"""Between two methods' pictures of one photo, mixed evenly everywhere.

Where both are mosaics their coefficients are mixed, and decoded in one go: a drag then costs little
more than with one of them. Of others it is the pictures.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress, scale_progress
from ..frames import BlockReport, Frame, Stage
from ..geometry import Grid, Viewport
from .renderer import Renderer
from .speed import RenderTime


def blend_renderers(first: Renderer, second: Renderer, share: float) -> AnyRenderer:
    """Return what renders mixtures of two methods' pictures of one photo.

    Args:
        first: the picture at share 0, the faithful one.
        second: that at share 1, of the same photo.
        share: what the second has of the picture, 0 to 1.

    """
    return first.mixed(second, share) or BlendRenderer(first, second, share)


class BlendRenderer:
    """Renders as `Renderer` does, by two of them; used by one thread at a time.

    Args:
        first: the picture at share 0, the faithful one.
        second: that at share 1, of the same photo.
        share: what the second has of the picture, 0 to 1.

    """

    def __init__(self, first: Renderer, second: Renderer, share: float) -> None:
        self.photo = first.photo
        self.share = share
        self._both = first, second.with_opacity_of(first)

    @property
    def device(self) -> str:
        """Where the work is done now."""
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

    def opacity(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """See `Renderer.opacity`; it is the first's, as in its frames."""
        return self._both[0].opacity(grid, check_cancelled)

    def expected(self, grid: Grid) -> RenderTime | None:
        """See `Renderer.expected`; None unless both are known."""
        known = [renderer.expected(grid) for renderer in self._both]
        both = [found for found in known if found is not None]
        if len(both) < len(known):
            return None
        return RenderTime(sum(e.encoding for e in both), sum(e.decoding for e in both))

    def estimate_seconds_left(self, viewport: Viewport) -> float:
        """See `Renderer.estimate_seconds_left`."""
        return sum(renderer.estimate_seconds_left(viewport) for renderer in self._both)

    def frames(
        self,
        viewport: Viewport,
        focus: tuple[float, float] | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> Iterator[Frame]:
        """See `Renderer.frames`.

        Every frame is a blend of what is known of both, so that none shows less of the second than
        the one before; the first gets better first.
        """
        begun = time.perf_counter()
        sources = [renderer.frames(viewport, focus, check_cancelled) for renderer in self._both]
        newest = [next(frames) for frames in sources]
        while True:
            yield self._blend(*newest, seconds=time.perf_counter() - begun)
            rough = [k for k, frame in enumerate(newest) if frame.stage is not Stage.EXACT]
            if not rough:
                return
            newest[rough[0]] = next(sources[rough[0]])

    def prefetch(
        self, viewport: Viewport, check_cancelled: CheckCancelled = never_cancelled
    ) -> None:
        """See `Renderer.prefetch`."""
        for renderer in self._both:
            renderer.prefetch(viewport, check_cancelled)

    def report_blocks(self, viewport: Viewport) -> tuple[BlockReport, ...]:
        """Tell of the second's blocks, which are encoded last."""
        return self._both[1].report_blocks(viewport)

    def _blend(self, first: Frame, second: Frame, *, seconds: float) -> Frame:
        roughest = min(first, second, key=lambda frame: _STAGES.index(frame.stage))
        return replace(
            first,
            stage=roughest.stage,
            pixels=_mix_frames(first, second, self.share),
            progress=(first.progress + second.progress) / 2,
            seconds=seconds,
            device=self.device,
        )


AnyRenderer = Renderer | BlendRenderer

_STAGES = [Stage.PREVIEW, Stage.PARTIAL, Stage.EXACT]
_UNIT = 256  # a share in whole numbers: 8 bits by 8 bits fit into 16


def _mix_frames(first: Frame, second: Frame, share: float) -> NDArray[np.uint32]:
    """Mix the pixels of two frames; the share is rounded to 1/256, finer than a level."""
    weight = round(share * _UNIT)
    mixed = first.pixels.view(np.uint8).astype(np.uint16)
    mixed *= np.uint16(_UNIT - weight)
    mixed += second.pixels.view(np.uint8) * np.uint16(weight)
    mixed += np.uint16(_UNIT // 2)
    mixed >>= 8
    return mixed.astype(np.uint8).view(np.uint32)
