"""From a photo and a method to pixels: the one renderer behind view, export and command line."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from copy import copy

import numpy as np
import torch
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress
from ..frames import BlockReport, Frame, Stage
from ..geometry import Grid, Viewport
from ..models import Model
from ..models.additive import AdditiveModel
from ..models.model import TileModel
from ..photo import Photo
from ..photo.opacity import Opacity
from ..pyramid import Pyramid
from ..resample import Interpolation, quantise, resample
from .block_encoder import BlockEncoder
from .blocks import BLOCK
from .cache import BlockCache
from .compositor import BlendComponent, BlockCompositor
from .compute import Compute, choose_compute
from .mosaic_refinement import MosaicRefinement
from .refinement import Refinement
from .rgb32 import pack_rgb32, premultiply
from .speed import RenderTime
from .tile_decoder import TileDecoder
from .tile_refinement import TileRefinement
from .tiled_view import TiledView

Upscaler = Interpolation | Model
Pixels = NDArray[np.float32]

RING = 2  # blocks beyond the view that are encoded when there is nothing else to do


class Renderer:
    """Renders views and regions of one photo with one method; used by one thread at a time.

    Args:
        photo: the photo.
        method: a model, or an interpolation to compare it with.
        cache: where encoded blocks are kept; its own if None.
        compute: where the model runs; the best that the machine has if None.
        preview_model: a fast model whose picture is shown until the slow one is ready.

    """

    def __init__(
        self,
        photo: Photo,
        method: Upscaler,
        *,
        cache: BlockCache | None = None,
        compute: Compute | None = None,
        preview_model: AdditiveModel | None = None,
    ) -> None:
        self.photo = photo
        self.method = method
        self._pyramid = Pyramid(photo.alpha_bled)
        squares = method is Interpolation.NEAREST  # of one opacity each, as of one colour
        self._opacity = Opacity(photo, Interpolation.NEAREST if squares else Interpolation.BICUBIC)
        self._decoder: BlockCompositor | TileDecoder | None = None
        if not isinstance(method, Model):
            return
        cache = BlockCache() if cache is None else cache
        compute = choose_compute() if compute is None else compute
        fields = BlockEncoder(photo, method, cache, compute)
        if isinstance(method, TileModel):
            self._decoder = TileDecoder(fields, method, photo)
        else:
            others = (
                []
                if preview_model is None
                else [BlockEncoder(photo, preview_model, cache, compute)]
            )
            self._decoder = BlockCompositor(photo, [BlendComponent((fields, *others))])

    def mixed(self, other: Renderer, share: float) -> Renderer | None:
        """Return what renders this method's pictures with so much of another's in them, 0 to 1.

        It works with the fields of both, and takes turns with them in one thread. None where one
        of them isn't a mosaic: then their pictures have to be mixed.
        """
        first, second = self._decoder, other._decoder
        if not (isinstance(first, BlockCompositor) and isinstance(second, BlockCompositor)):
            return None
        mixed = copy(self)
        mixed._decoder = first.mixed(second, share)
        return mixed

    def with_opacity_of(self, other: Renderer) -> Renderer:
        """Return this renderer with the opacity of another one's frames."""
        renderer = copy(self)
        renderer._opacity = other._opacity
        return renderer

    @property
    def device(self) -> str:
        """Where the work is done now: "cpu", "cuda, half"."""
        return "cpu" if self._decoder is None else self._decoder.device

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """Render a grid as well as the method can.

        Args:
            grid: output pixel centres, inside the photo.
            check_cancelled: called often; may raise to abandon the work.
            progress: told the share that is done, as blocks are encoded.

        Returns:
            RGB in [0, 1], [h, w, 3] float32. Any cut of the grid gives the same pixels, to float
            rounding, where the model sees all that its layers can (its halo is exact) or encodes
            each block alone. Under a measured halo they depend a little on which blocks are
            encoded together: each is held to half a level of 8 bits of the exact one's.

        Raises:
            MemoryError: if the memory doesn't hold what a single block takes.

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
        """Return how opaque a grid's pixels are, [h, w] in [0, 1]; None if all are, wholly.

        Args:
            grid: output pixel centres, inside the photo.
            check_cancelled: called often; may raise to abandon the work.

        """
        return self._opacity.render(grid, check_cancelled)

    def expected(self, grid: Grid) -> RenderTime | None:
        """Return what rendering a grid takes, by the speed measured so far.

        None where no model is asked, or nothing was rendered yet.
        """
        decoder = self._decoder_for(grid)
        if decoder is None or not decoder.rate.known:
            return None
        height, width = (axis.count * axis.step / BLOCK + 1 for axis in (grid.y, grid.x))
        pixels = grid.y.count * grid.x.count
        blocks = math.ceil(height) * math.ceil(width)
        encoding = sum(source.estimate_seconds(blocks) for source in decoder.best)
        return RenderTime(encoding, decoder.rate.predict(pixels))

    def estimate_seconds_left(self, viewport: Viewport) -> float:
        """Return what a view takes until it is exact, by the speed measured so far.

        0 where no model is asked, or nothing was rendered yet.
        """
        view = TiledView.of(viewport, self.photo.size)
        decoder = self._decoder_for(view.grid)
        if decoder is None:
            return 0.0
        blocks = {tile.block for tile in view.tiles}
        encoding = (source.estimate_seconds(len(source.missing(blocks))) for source in decoder.best)
        return sum(encoding) + decoder.rate.predict(view.pixels)

    def frames(
        self,
        viewport: Viewport,
        focus: tuple[float, float] | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> Iterator[Frame]:
        """Render a view, better and better; the last frame is exact.

        Args:
            viewport: what to show.
            focus: source position (x, y) that is to be sharp first; the view's centre if None.
            check_cancelled: called often; may raise to abandon the work.

        Raises:
            MemoryError: if the memory doesn't hold what a single block takes.

        """
        view = TiledView.of(viewport, self.photo.size)
        decoder = self._decoder_for(view.grid)
        if decoder is None or view.pixels == 0:
            yield self._interpolated(view, check_cancelled)
            return
        work: Refinement
        if isinstance(decoder, BlockCompositor):
            work = MosaicRefinement(view, focus or view.centre, decoder, self._opacity)
        else:
            beneath = self._interpolate
            work = TileRefinement(view, focus or view.centre, decoder, beneath, self._opacity)
        yield from work.frames(check_cancelled)

    def prefetch(
        self, viewport: Viewport, check_cancelled: CheckCancelled = never_cancelled
    ) -> None:
        """Encode the blocks around a view, nearest to its centre first, as the cache has room."""
        view = TiledView.of(viewport, self.photo.size)
        decoder = self._decoder_for(view.grid)
        if decoder is None:
            return
        for fields in decoder.best:
            missing = fields.missing(view.blocks_around(RING))
            while missing and fields.free_bytes > 0:
                check_cancelled()
                seed = min(missing, key=lambda block: block.distance(view.centre))
                patch = fields.encode_patch(seed, missing, check_cancelled)
                missing.difference_update(patch.blocks())

    def report_blocks(self, viewport: Viewport) -> tuple[BlockReport, ...]:
        """Tell of the blocks of a view what the debug overlay draws: as encoded last."""
        view = TiledView.of(viewport, self.photo.size)
        decoder = self._decoder_for(view.grid)
        if decoder is None:
            return ()
        return decoder.best[-1].report(sorted({tile.block for tile in view.tiles}))

    def _interpolated(self, view: TiledView, check_cancelled: CheckCancelled) -> Frame:
        begun = time.perf_counter()
        image = torch.from_numpy(self._interpolate(view.grid, check_cancelled))
        pixels = pack_rgb32(image.transpose(1, 2))[:, 0].numpy().view(np.uint32)
        opacity = self._opacity.render(view.grid, check_cancelled)
        if opacity is not None:
            pixels = premultiply(pixels, quantise(opacity))
        return Frame(
            viewport=view.viewport,
            stage=Stage.EXACT,
            left=view.left,
            top=view.top,
            pixels=pixels,
            has_alpha=opacity is not None,
            progress=1.0,
            seconds=time.perf_counter() - begun,
            device=self.device,
        )

    def _decoder_for(self, grid: Grid) -> BlockCompositor | TileDecoder | None:
        """Return what a grid is decoded by; None where no model is asked.

        At 1:1 and below the photo has all the pixels that the grid can show.
        """
        enlarges = grid.y.step < 1 and grid.x.step < 1
        return self._decoder if enlarges else None

    def _interpolate(self, grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        kernel = Interpolation.BICUBIC if isinstance(self.method, Model) else self.method
        if grid.y.step > 1 and grid.x.step > 1 and kernel is not Interpolation.NEAREST:
            return self._pyramid.view(grid, check_cancelled, kernel)
        pixels = self.photo.pixels if grid.is_identity else self.photo.alpha_bled
        return resample(pixels, grid, kernel, check_cancelled)
