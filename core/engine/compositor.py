"""Views of a photo decoded in one go, from whatever blocks are encoded, over the bicubic image."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, Progress, no_progress, scale_progress
from ..geometry import Axis, Box, Grid
from ..models.additive import AdditiveDecoder, AdditiveModel, DetailLayer, PostProcess, SourceCrop
from ..photo import Photo
from .block_encoder import BlockEncoder
from .blocks import BLOCK, Block, Patch
from .oom import normalize_oom
from .rgb32 import pack_rgb32
from .speed import Rate
from .split import split_grid

REGION = 6 * BLOCK  # source pixels a side that are rendered at once where a view has no end


@dataclass(frozen=True, eq=False)
class BlendComponent:
    """One method's part in a picture.

    Attributes:
        sources: of fields. A block shows the first of them that has encoded it, and adds nothing
            where none has.
        share: of the picture, 0 to 1.

    """

    sources: tuple[BlockEncoder, ...]
    share: float = 1.0

    @property
    def best(self) -> BlockEncoder:
        """The source whose picture is wanted; the others stand in for it."""
        return self.sources[0]


class BlockCompositor:
    """The picture that the fields of one photo make; used by one thread at a time.

    Args:
        photo: the photo; if it has no colour, the models' traces of it are taken out.
        components: what is added up.
        decoder: of a mosaic that this one takes turns with; its own if None.

    """

    def __init__(
        self,
        photo: Photo,
        components: Sequence[BlendComponent],
        decoder: AdditiveDecoder | None = None,
    ) -> None:
        self.components = tuple(components)
        self.rate = Rate()
        models = [source.model for component in components for source in component.sources]
        self._beneath = max(m.background_radius for m in models if isinstance(m, AdditiveModel))
        self._photo = photo
        self._decoder = decoder or AdditiveDecoder()

    def mixed(self, other: BlockCompositor, share: float) -> BlockCompositor:
        """Return this picture with so much of another in it, 0 to 1, from the same fields."""
        components = [
            replace(component, share=component.share * of)
            for mosaic, of in ((self, 1 - share), (other, share))
            for component in mosaic.components
        ]
        return BlockCompositor(self._photo, components, self._decoder)

    @property
    def device(self) -> str:
        """Where the work is done now."""
        return " + ".join(dict.fromkeys(str(source.compute) for source in self.best))

    @property
    def best(self) -> tuple[BlockEncoder, ...]:
        """What has to be encoded for the picture to be exact."""
        return tuple(component.best for component in self.components)

    def blocks(self, grid: Grid) -> list[Block]:
        """Return the blocks that a grid's pixels are made of."""
        size = self._photo.size
        rows, columns = (
            _blocks_of(grid.y, size.height, self._beneath),
            _blocks_of(grid.x, size.width, self._beneath),
        )
        return [Block(row, column) for row, column in product(rows, columns)]

    def affected_box(self, patch: Patch, grid: Grid) -> Box:
        """Return the pixels of a grid that the cells of a patch have a part in."""
        size = self._photo.size
        box = patch.box(size).grow(self._beneath, size)
        top, bottom = _pixels_near(grid.y, box.top, box.bottom, size.height)
        left, right = _pixels_near(grid.x, box.left, box.right, size.width)
        return Box(left, top, right - left, bottom - top)

    def render(
        self,
        grid: Grid,
        out: NDArray[np.float32],
        check_cancelled: CheckCancelled,
        progress: Progress = no_progress,
    ) -> None:
        """Write a grid's pixels, RGB in [0, 1], to `out` [h, w, 3].

        They are made part by part, so that not all blocks of a long picture are kept at once.
        """
        boxes, step = regions(grid), 0
        for box in boxes:
            region = grid.cut(box)
            for source in self.best:
                first, last = (n / len(boxes) / len(self.best) for n in (step, step + 1))
                done, blocks = scale_progress(progress, first, last), self.blocks(region)
                source.pin(blocks)
                missing = source.missing(blocks)
                for _ in source.encode_missing(blocks, missing, check_cancelled):
                    done(1 - len(missing) / len(blocks))
                step += 1
            self.decode(region, out[box.top : box.bottom, box.left : box.right], check_cancelled)

    def decode(self, grid: Grid, out: NDArray[np.float32], check_cancelled: CheckCancelled) -> None:
        """Write a grid's pixels as they are known now, RGB in [0, 1], to `out` [h, w, 3]."""
        self._decode(grid, out.transpose(0, 2, 1), self._pixels, check_cancelled)

    def paint(self, grid: Grid, out: NDArray[np.int32], check_cancelled: CheckCancelled) -> None:
        """Write a grid's pixels as they are known now to `out` [h, w], as words for a screen."""
        self._decode(
            grid, out[:, None], lambda pixels: pack_rgb32(self._pixels(pixels)), check_cancelled
        )

    def _pixels(self, pixels: Tensor) -> Tensor:
        pixels = pixels.clamp_(0, 1)
        neutral = self._photo.neutral
        return pixels.mean(-2, keepdim=True).expand_as(pixels) if neutral else pixels

    def _decode(
        self,
        grid: Grid,
        out: NDArray[Any],
        postprocess: PostProcess,
        check_cancelled: CheckCancelled,
    ) -> None:
        with self.rate.measure(grid.y.count * grid.x.count):
            self._decode_part(grid, out, postprocess, check_cancelled)

    def _decode_part(
        self,
        grid: Grid,
        out: NDArray[Any],
        postprocess: PostProcess,
        check_cancelled: CheckCancelled,
    ) -> None:
        """Decode a grid to `out` [h, C, w]; where the device's memory is short, in halves."""
        try:
            with normalize_oom(), torch.inference_mode():
                size = self._photo.size
                source = self.best[0]
                box = self._decoder.background_box(grid, size, source.compute.device)
                crop = SourceCrop(source.pixels(box), box, size)
                layers = self._layers(grid)
                self._decoder.decode(crop, layers, grid, out, postprocess, check_cancelled)
        except torch.OutOfMemoryError:
            halves = split_grid(grid)
            if halves is None:
                raise
            first, second, down = halves
            height, width = first.y.count, first.x.count
            parts = (out[:height], out[height:]) if down else (out[..., :width], out[..., width:])
            for half, part in zip((first, second), parts, strict=True):
                self._decode_part(half, part, postprocess, check_cancelled)

    def _layers(self, grid: Grid) -> list[DetailLayer]:
        layers = []
        for component in self.components:
            blocks = self.blocks(grid)
            for source in component.sources:
                found = {block: source.field(block) for block in blocks}
                blocks = [block for block in blocks if found[block] is None]
                fields = tuple(field for field in found.values() if field is not None)
                assert isinstance(source.model, AdditiveModel)
                layers.append(DetailLayer(source.model, fields, component.share))
        return layers


def regions(grid: Grid) -> list[Box]:
    """Cut a grid into parts of at most about `REGION` source pixels a side, row by row."""
    rows, columns = _parts(grid.y), _parts(grid.x)
    return [
        Box(left, top, width, height) for (top, height), (left, width) in product(rows, columns)
    ]


def _parts(axis: Axis) -> list[tuple[int, int]]:
    length = max(1, round(REGION / axis.step))
    return [(first, min(length, axis.count - first)) for first in range(0, axis.count, length)]


def _blocks_of(axis: Axis, length: int, beyond: int) -> range:
    """Return the blocks of the two nearest cells of each pixel, and of so many beyond them."""
    if axis.count == 0:
        return range(0)
    ends = axis.cut(0, 1).positions()[0], axis.cut(axis.count - 1, 1).positions()[0]
    cells = np.floor(ends[0] - 0.5) - beyond, np.floor(ends[1] + 0.5) + beyond
    first, last = np.clip(cells, 0, length - 1)
    return range(int(first) // BLOCK, int(last) // BLOCK + 1)


def _pixels_near(axis: Axis, first: int, last: int, length: int) -> tuple[int, int]:
    """Return the pixels that cells `first` to `last` have a part in: to the next cells' centres."""
    positions = axis.positions()
    begin = 0 if first == 0 else int(np.searchsorted(positions, first - 0.5, "right"))
    end = axis.count if last == length else int(np.searchsorted(positions, last + 0.5))
    return begin, max(begin, end)
