"""Renders views and regions of a photo for the window, exports and the command line."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress
from ..frames import BlockReport, Frame
from ..geometry import Grid, Viewport
from ..models import Model
from ..models.additive import AdditiveModel
from ..models.model import TileModel
from ..photo import Photo
from ..photo.opacity import Opacity
from ..pyramid import Pyramid
from ..resample import Interpolation, resample
from .block_encoder import BlockEncoder
from .blocks import TiledView
from .cache import BlockCache
from .compositor import BlendComponent, BlockCompositor
from .compute import Compute, choose_compute
from .refinement import MosaicRefinement, Refinement, TileRefinement, ViewTask
from .settings import EngineSettings
from .speed import RenderTime
from .tile_decoder import TileDecoder

Upscaler = Interpolation | Model
Decoder = BlockCompositor | TileDecoder
INTERPOLATION_MARGIN = 4  # source pixels that interpolations read around a position when enlarging


class Renderer:
    """Renders one photo with one model or interpolation. Use from one thread at a time.

    By default, `compute` is the machine's best device and `cache` is a new cache. Views show blocks
    from the fast `preview_model` until a slow model has encoded them. With `selective`, blocks with
    little detail are always rendered by the preview model.
    """

    def __init__(
        self,
        photo: Photo,
        upscaler: Upscaler,
        *,
        cache: BlockCache | None = None,
        compute: Compute | None = None,
        preview_model: AdditiveModel | None = None,
        selective: bool = False,
        settings: EngineSettings | None = None,
    ) -> None:
        self.photo = photo
        self.upscaler = upscaler
        self._settings = settings or EngineSettings()
        self._pyramid = Pyramid(photo.alpha_bled)
        nearest = upscaler is Interpolation.NEAREST  # each square then has a single opacity
        self._opacity = Opacity(photo, Interpolation.NEAREST if nearest else Interpolation.BICUBIC)
        self._decoder: Decoder | None = None
        self._encoder: BlockEncoder | None = None
        self.margin = INTERPOLATION_MARGIN  # source pixels read around the blocks of a grid
        if not isinstance(upscaler, Model):
            return
        cache = BlockCache() if cache is None else cache
        compute = choose_compute() if compute is None else compute
        models = [upscaler] if preview_model is None else [upscaler, preview_model]
        self.margin += max(m.halo + m.overlap for m in models)
        encoders = [BlockEncoder(photo, m, cache, compute, self._settings) for m in models]
        self._encoder = encoders[0]
        if isinstance(upscaler, TileModel):
            threshold = self._settings.draft_threshold_s
            self._decoder = TileDecoder(encoders[0], upscaler, photo, threshold)
        else:
            component = BlendComponent(tuple(encoders), selective=selective and len(encoders) > 1)
            self._decoder = BlockCompositor(photo, [component])

    def blend_with(self, other: Renderer, share: float) -> Renderer | None:
        """Return a renderer that adds blocks of both; None unless both models are additive.

        `share` is the weight of `other`, 0 to 1. Use the result in the same thread as `self`.
        """
        first, second = self._decoder, other._decoder
        if not (isinstance(first, BlockCompositor) and isinstance(second, BlockCompositor)):
            return None
        blend = copy(self)
        blend._decoder = first.blend_with(second, share)
        blend.margin = max(self.margin, other.margin)
        return blend

    def with_opacity_of(self, other: Renderer) -> Renderer:
        """Return a copy whose frames have the opacity of another renderer's frames."""
        renderer = copy(self)
        renderer._opacity = other._opacity
        return renderer

    @property
    def device(self) -> str:
        """Device and precision in use, such as "cpu" or "cuda, half"."""
        return "cpu" if self._decoder is None else self._decoder.device

    @property
    def seconds_per_megapixel(self) -> float:
        """Expected seconds per output megapixel at the model's typical scale; 0 if unknown."""
        if self._decoder is None or self._encoder is None or not self._encoder.rate.is_measured:
            return 0.0
        return self._encoder.seconds_per_megapixel + self._decoder.rate.predict(10**6)

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """Render a grid inside the photo exactly; raises MemoryError as `frames` does.

        Returns:
            RGB in [0, 1], [h, w, 3] float32, not premultiplied. Rendering only a part of the
            grid gives the same pixels, up to float rounding, if the halo is exact or blocks are
            encoded one by one. With a measured halo, pixels depend slightly on which blocks share a
            patch: by at most 0.1 levels of 8 bits for bundled models, and 0.5 for others.
        """
        decoder = self._decoder_for(grid)
        if decoder is None:
            return self._interpolate(grid, check_cancelled)
        out = np.empty((grid.y.count, grid.x.count, 3), np.float32)
        decoder.render(grid, out, check_cancelled, progress)
        return out

    def opacity(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Render the opacity of a grid, [h, w] in [0, 1]; None if the photo is opaque."""
        return self._opacity.render(grid, check_cancelled)

    def estimate_render_time(self, grid: Grid) -> RenderTime | None:
        """Estimate the time of `render`, which reuses cached blocks; None if unknown."""
        decoder = self._decoder_for(grid)
        if decoder is None or not decoder.rate.is_measured:
            return None
        encoding = decoder.estimate_encoding(grid)
        return RenderTime(encoding, decoder.rate.predict(grid.y.count * grid.x.count))

    def estimate_seconds_left(self, viewport: Viewport) -> float:
        """Estimate the seconds until a view is exact; 0 if unknown."""
        view, decoder = self._prepare(viewport)
        if decoder is None:
            return 0.0
        return decoder.estimate_encoding(view.grid) + decoder.rate.predict(view.pixels)

    def frames(
        self,
        viewport: Viewport,
        focus: tuple[float, float] | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> Iterator[Frame]:
        """Yield frames of a view with increasing quality; the last one is exact.

        Blocks near `focus`, a source position (x, y), become sharp first. The default is the
        view's centre. Raises MemoryError if a single block needs more memory than is available.
        """
        view, decoder = self._prepare(viewport)
        focus = focus or view.centre
        task = ViewTask(view, focus, self._interpolate, self._opacity, self._settings)
        if decoder is None or view.pixels == 0:
            refinement = Refinement(task, self.device)
        elif isinstance(decoder, BlockCompositor):
            refinement = MosaicRefinement(task, decoder)
        else:
            refinement = TileRefinement(task, decoder)
        yield from refinement.frames(check_cancelled)

    def prefetch(
        self,
        viewport: Viewport,
        focus: tuple[float, float] | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> None:
        """Encode the blocks around a view, nearest to `focus` first, until the cache is full."""
        view, decoder = self._prepare(viewport)
        if decoder is None:
            return
        around = sorted(view.blocks_around(self._settings.prefetch_radius))
        for encoder, blocks in decoder.assign(around):
            missing = encoder.missing(blocks)
            while missing and encoder.free_bytes > 0:
                check_cancelled()
                seed = min(missing, key=lambda block: block.distance(focus or view.centre))
                patch = encoder.encode_patch(seed, missing, check_cancelled)
                missing.difference_update(patch.blocks())

    def report_blocks(self, viewport: Viewport) -> tuple[BlockReport, ...]:
        """Return the state of each block in a view, for the debug overlay."""
        view, decoder = self._prepare(viewport)
        if decoder is None:
            return ()
        return decoder.report(sorted({tile.block for tile in view.tiles}))

    def _prepare(self, viewport: Viewport) -> tuple[TiledView, Decoder | None]:
        view = TiledView.from_viewport(viewport, self.photo.size)
        return view, self._decoder_for(view.grid)

    def _decoder_for(self, grid: Grid) -> Decoder | None:
        """Return the decoder, or None for grids at scale 1 or below, which need no model."""
        enlarges = grid.y.step < 1 and grid.x.step < 1
        return self._decoder if enlarges else None

    def _interpolate(self, grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        kernel = Interpolation.BICUBIC if isinstance(self.upscaler, Model) else self.upscaler
        if grid.y.step > 1 and grid.x.step > 1 and kernel is not Interpolation.NEAREST:
            return self._pyramid.view(grid, check_cancelled, kernel)
        pixels = self.photo.pixels if grid.is_identity else self.photo.alpha_bled
        return resample(pixels, grid, kernel, check_cancelled)
