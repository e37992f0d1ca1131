"""Views of a photo decoded in one go, from whatever blocks are encoded, over the bicubic image."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
import torch
from torch import Tensor

from ..cancelling import CheckCancelled
from ..geometry import Axis, Box, Grid, Size
from ..models.mosaic import Crop, Layer, MosaicDecoder, MosaicModel
from .blocks import BLOCK, Block, Patch
from .fields import FieldSource
from .halves import halves_of
from .speed import Rate

REGION = 6 * BLOCK  # source pixels a side that are rendered at once where a view has no end


class Mosaic:
    """The picture that the fields of one photo make; used by one thread at a time.

    Args:
        photo: size of the photo.
        sources: of fields. A block shows the first of them that has encoded it, and is bicubic
            where none has.
        neutral: whether the photo has no colour; the models' traces of it are then taken out.

    """

    def __init__(self, photo: Size, sources: Sequence[FieldSource], *, neutral: bool) -> None:
        self.sources = tuple(sources)
        self.rate = Rate()
        models = [source.model for source in sources]
        self._beneath = max(m.beneath for m in models if isinstance(m, MosaicModel))
        self._photo = photo
        self._neutral = neutral
        self._decoder = MosaicDecoder(sources[0].compute.device)

    def blocks(self, grid: Grid) -> list[Block]:
        """Return the blocks that a grid's pixels are made of."""
        rows, columns = (
            _blocks_of(grid.y, self._photo.height, self._beneath),
            _blocks_of(grid.x, self._photo.width, self._beneath),
        )
        return [Block(row, column) for row, column in product(rows, columns)]

    def changed_by(self, patch: Patch, grid: Grid) -> Box:
        """Return the pixels of a grid that the cells of a patch have a part in."""
        box = patch.box(self._photo).grown(self._beneath, self._photo)
        top, bottom = _pixels_near(grid.y, box.top, box.bottom, self._photo.height)
        left, right = _pixels_near(grid.x, box.left, box.right, self._photo.width)
        return Box(left, top, right - left, bottom - top)

    def decode(self, grid: Grid, check_cancelled: CheckCancelled) -> Tensor:
        """Return a grid's pixels as they are known now, RGB in [0, 1], [h, 3, w] on the CPU.

        The next call writes over them.
        """
        with self.rate.measure(grid.y.count * grid.x.count), torch.inference_mode():
            return self._decode(grid, check_cancelled)

    def _decode(self, grid: Grid, check_cancelled: CheckCancelled) -> Tensor:
        try:
            box = self._decoder.beneath(grid, self._photo)
            crop = Crop(self.sources[0].pixels(box), box, self._photo)
            pixels = self._decoder.decode(crop, self._layers(grid), grid, check_cancelled)
        except torch.OutOfMemoryError:
            halves = halves_of(grid)
            if halves is None:
                raise
            first, second, down = halves
            parts = [self._decode(half, check_cancelled).clone() for half in (first, second)]
            return torch.cat(parts, 0 if down else 2)
        pixels = pixels.clamp_(0, 1).cpu()
        return pixels.mean(1, keepdim=True).expand_as(pixels) if self._neutral else pixels

    def _layers(self, grid: Grid) -> list[Layer]:
        blocks, layers = self.blocks(grid), []
        for source in self.sources:
            found = {block: source.field(block) for block in blocks}
            blocks = [block for block in blocks if found[block] is None]
            assert isinstance(source.model, MosaicModel)
            layers.append(Layer(source.model, tuple(f for f in found.values() if f is not None)))
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
