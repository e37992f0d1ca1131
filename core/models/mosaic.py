"""Models whose picture is the bicubic image and what they add to it, cell by cell.

What a cell adds fades out before the centre of the next one. So a cell that isn't encoded adds
nothing and *is* the bicubic image, encoded and other cells meet without a seam, and what several
models add can be added up. A view is decoded in one go, from the blocks that there are.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..cancelling import CheckCancelled, never_cancelled
from ..geometry import Axis, Box, Grid, Size
from ..resample import TORCH_BICUBIC, taps
from .banded import BandedMatrix, Groups
from .model import Field, Model
from .scratch import Scratch

ALIGNMENT = 128  # output pixels by which a matrix is larger than its view, so that pans re-use it
MATRICES = 16  # of axes, kept by a model: those of a view, of its parts and of the view before
LINES_BYTES = 12 * 2**20  # between the two products of a band: stays in the cache of a processor
BICUBIC_REACH = 2  # taps to either side


class AxisMatrices:
    """The matrices of axes that were asked for last.

    Args:
        build: axis, length of the photo along it -> matrix from what lies along it to the pixels.

    """

    def __init__(self, build: Callable[[Axis, int], BandedMatrix]) -> None:
        self._build = build
        self._known: OrderedDict[tuple[Axis, int], BandedMatrix] = OrderedDict()

    def of(self, axis: Axis, length: int) -> BandedMatrix:
        """Return the matrix of an axis, cut out of one that serves the pixels around it too."""
        first, last = axis.start, axis.start + axis.count
        begin, end = (round((side - axis.origin) / axis.step) for side in (0, length))
        start = max(first // ALIGNMENT * ALIGNMENT, min(first, begin))
        stop = min(-(-last // ALIGNMENT) * ALIGNMENT, max(last, end))
        around = Axis(axis.origin, axis.step, start, stop - start)
        matrix = self._known.get((around, length))
        if matrix is None:
            matrix = self._build(around, length)
            self._known[around, length] = matrix
            if len(self._known) > MATRICES:
                self._known.popitem(last=False)
        self._known.move_to_end((around, length))
        return matrix.cut(axis.start - start, axis.count)


class MosaicModel(Model):
    """A model that adds to the bicubic image; its fields hold the cells of their block alone."""

    overlap = 0
    beneath = 0  # cells further than those that add to a pixel, whose fields change what is beneath

    def bring_back(self, pixels: Tensor, box: Box, fields: Sequence[Field], grid: Grid) -> None:
        """Bring the pixels that the bicubic image is made of to where the picture is consistent.

        Args:
            pixels: of the photo, [3, h, w] float32, changed in place.
            box: where they are.
            fields: as in `add_detail`.
            grid: likewise.

        """

    @abstractmethod
    def add_detail(
        self,
        out: Tensor,
        fields: Sequence[Field],
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> None:
        """Add to the bicubic image what the fields know of it.

        Args:
            out: the image, [h, 3, w] float32, where the photo spans [0, 1], with the surplus that
                banded products of the grid's axes have.
            fields: blocks of one photo, none twice; cells that none of them holds add nothing.
            grid: output pixel centres.
            check_cancelled: called between bands; may raise to abandon the work.

        """


@dataclass(frozen=True, eq=False)
class Layer:
    """What a model knows of a view: its fields."""

    model: MosaicModel
    fields: tuple[Field, ...]


@dataclass(frozen=True, eq=False)
class Crop:
    """Pixels of a photo, for one picture.

    Attributes:
        pixels: RGB in [0, 1], [3, h, w] float32, on the device where models run; models change
            them.
        box: where they are.
        photo: size of the whole photo.

    """

    pixels: Tensor
    box: Box
    photo: Size


class MosaicDecoder:
    """Decodes views, or any part of one; used by one thread at a time.

    Args:
        device: where the models run.

    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._matrices = AxisMatrices(lambda axis, length: _bicubic(axis, length).to(device))
        self._scratch = Scratch()

    def decode(
        self,
        crop: Crop,
        layers: Sequence[Layer],
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> Tensor:
        """Return RGB, [h, 3, w] float32, where the photo spans [0, 1]; not clamped.

        The next call writes over it.

        Args:
            crop: holds the pixels of `beneath`.
            layers: what is known; no cell is in two of them.
            grid: output pixel centres.
            check_cancelled: called often; may raise to abandon the work.

        """
        with torch.inference_mode():
            down, across = self._down_and_across(grid, crop.photo)
            for layer in layers:
                layer.model.bring_back(crop.pixels, crop.box, layer.fields, grid)
            out = self._bicubic_image(crop, down, across)
            for layer in layers:
                check_cancelled()
                layer.model.add_detail(out, layer.fields, grid, check_cancelled)
            height, width = grid.y.count, grid.x.count
            out = across.keep(out, 2, self._take("kept across", down.rows, 3, width))
            return down.keep(out, 0, self._take("kept", height, 3, width))

    def beneath(self, grid: Grid, photo: Size) -> Box:
        """Return the source pixels that the bicubic image of a grid is made of."""
        down, across = self._down_and_across(grid, photo)
        (top, bottom), (left, right) = down.used, across.used
        return Box(left, top, right - left, bottom - top)

    def _bicubic_image(self, crop: Crop, down: BandedMatrix, across: BandedMatrix) -> Tensor:
        """Return the image that models add to, [h, 3, w] in [0, 1], with its surplus."""
        (top, bottom), (left, right) = down.used, across.used
        box = crop.box
        part = crop.pixels[:, top - box.top : bottom - box.top, left - box.left : right - box.left]
        rows = self._take("rows", down.columns, 3, across.columns)
        inside = rows[top - down.start : bottom - down.start]
        inside = inside[..., left - across.start : right - across.start]
        inside.copy_(part.transpose(0, 1))
        lines = self._take("lines", down.rows, 3 * across.columns)
        down.multiply(rows.flatten(1), lines)
        out = self._take("out", down.rows, 3, across.rows).zero_()
        across.add_across(lines.view(-1, across.columns), out.view(-1, across.rows))
        return out

    def _take(self, name: str, *shape: int) -> Tensor:
        return self._scratch.take(name, shape, self._device, torch.float32)

    def _down_and_across(self, grid: Grid, photo: Size) -> tuple[BandedMatrix, BandedMatrix]:
        return (
            self._matrices.of(grid.y, photo.height),
            self._matrices.of(grid.x, photo.width),
        )


def _bicubic(axis: Axis, length: int) -> BandedMatrix:
    """Return the matrix from source pixels to an axis's, as PyTorch's bicubic has it."""
    index, weights = taps(axis, length, TORCH_BICUBIC)
    groups = Groups.of(axis, length)
    return BandedMatrix.of(index, weights, groups)
