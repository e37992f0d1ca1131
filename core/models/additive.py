"""Models whose picture is the bicubic image and what they add to it, cell by cell.

What a cell adds fades out before the centre of the next one. So a cell that isn't encoded adds
nothing and *is* the bicubic image, encoded and other cells meet without a seam, and what several
models add can be added up, each by its share of the picture. A view is decoded in one go, from the
blocks that there are.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Axis, Box, Grid, Size
from ..resample import TORCH_BICUBIC, compute_taps
from .banded import ROWS_ACROSS, ROWS_DOWN, BandedMatrix, RowGroups, assemble_pixels
from .buffers import ScratchBuffers
from .model import EncodedBlock, Model

ALIGNMENT = 128  # output pixels by which a matrix is larger than its view, so that pans re-use it
MATRICES = 16  # of axes, kept by a model: those of a view, of its parts and of the view before
BAND_CELLS = 20  # source pixels: a band of a window and what it is made of stay in a cache
BICUBIC_REACH = 2  # taps to either side


class GridMatrices:
    """The matrices of grids that were asked for last, where they were wanted.

    Args:
        build: axis, length of the photo along it, about how many rows a group of its pixels has
            -> matrix from what lies along it to the pixels.

    """

    def __init__(self, build: Callable[[Axis, int, int], BandedMatrix]) -> None:
        self._build = build
        self._known: OrderedDict[tuple[object, ...], BandedMatrix] = OrderedDict()

    def of(
        self, grid: Grid, photo: Size, device: torch.device, dtype: torch.dtype = torch.float32
    ) -> tuple[BandedMatrix, BandedMatrix]:
        """Return the matrices down and across."""
        return (
            self._of_axis(grid.y, photo.height, ROWS_DOWN, device, dtype),
            self._of_axis(grid.x, photo.width, ROWS_ACROSS, device, dtype),
        )

    def _of_axis(
        self, axis: Axis, length: int, rows: int, device: torch.device, dtype: torch.dtype
    ) -> BandedMatrix:
        """Return the matrix of an axis, cut out of one that serves the pixels around it too."""
        first, last = axis.start, axis.start + axis.count
        begin, end = (round((side - axis.origin) / axis.step) for side in (0, length))
        start = max(first // ALIGNMENT * ALIGNMENT, min(first, begin))
        stop = min(-(-last // ALIGNMENT) * ALIGNMENT, max(last, end))
        around = Axis(axis.origin, axis.step, start, stop - start)
        key = around, length, rows, device, dtype
        matrix = self._known.get(key)
        if matrix is None:
            matrix = self._known[key] = self._build(around, length, rows).to(device, dtype)
            if len(self._known) > MATRICES:
                self._known.popitem(last=False)
        self._known.move_to_end(key)
        return matrix.cut(axis.start - start, axis.count)


class AdditiveModel(Model):
    """A model that adds to the bicubic image; its fields hold the cells of their block alone."""

    overlap = 0
    matrices: GridMatrices
    """From what fields hold to the pixels of a grid."""
    basis_matrices: GridMatrices
    """Likewise, from what they hold times its `amplitudes`."""

    @property
    @abstractmethod
    def basis(self) -> Hashable:
        """What fields are coefficients of: models of one basis have the same `basis_matrices`."""

    @abstractmethod
    def amplitudes(self, grid: Grid) -> Tensor:
        """Return what a grid shows of each basis function, [K, K]: down, across."""

    def apply_back_projection(
        self, pixels: Tensor, box: Box, fields: Sequence[EncodedBlock], share: float, grid: Grid
    ) -> None:
        """Bring the pixels that the bicubic image is made of to where the picture is consistent.

        Args:
            pixels: of the photo, [3, h, w] float32, changed in place.
            box: where they are.
            fields: blocks of one photo, none twice.
            share: of the picture, 0 to 1.
            grid: output pixel centres.

        """

    @abstractmethod
    def add_detail(
        self,
        out: Tensor,
        parts: Sequence[WeightedBlocks],
        down: BandedMatrix,
        across: BandedMatrix,
        scratch: ScratchBuffers,
    ) -> None:
        """Add to a band of the bicubic image what fields know of it, this model's or others'.

        Args:
            out: the band, [groups, 3 h, rows of a group] float32, where the photo spans [0, 1]: by
                groups of the grid's columns, with the surplus that banded products have.
            parts: of models of this `basis`; what they hold of a cell is added up.
            down: of `basis_matrices`, those of the band; of `matrices` for a part as it is.
            across: likewise.
            scratch: room for what lies between.

        """


@dataclass(frozen=True, eq=False)
class WeightedBlocks:
    """What is known of a picture by one model.

    Attributes:
        fields: blocks of one photo, none twice; cells that none of them holds add nothing. They
            may be on other devices than the one where they are decoded.
        amplitudes: by which their coefficients count, [K, K]; None for a part as it is.

    """

    fields: tuple[EncodedBlock, ...]
    amplitudes: Tensor | None = None


@dataclass(frozen=True, eq=False)
class DetailLayer:
    """What a model knows of a view, and has of it.

    Attributes:
        model: the model.
        fields: blocks of one photo, none twice.
        share: of the picture, 0 to 1.

    """

    model: AdditiveModel
    fields: tuple[EncodedBlock, ...]
    share: float = 1.0

    def part(self, grid: Grid, device: torch.device) -> WeightedBlocks:
        """Return what there is of it in a grid, for decoding on a device."""
        return WeightedBlocks(self.fields, self.model.amplitudes(grid).to(device) * self.share)


@dataclass(frozen=True, eq=False)
class SourceCrop:
    """Pixels of a photo, for one picture.

    Attributes:
        pixels: RGB in [0, 1], [3, h, w] float32, on the device where the picture is decoded;
            models change them.
        box: where they are.
        photo: size of the whole photo.

    """

    pixels: Tensor
    box: Box
    photo: Size


PostProcess = Callable[[Tensor], Tensor]
"""From pixels [..., 3, n] to what is wanted of them, [..., C, n]; it may write to the former."""


def _as_they_are(pixels: Tensor) -> Tensor:
    return pixels


class AdditiveDecoder:
    """Decodes views, or any part of one; used by one thread at a time."""

    def __init__(self) -> None:
        self._matrices = GridMatrices(_bicubic)
        self._scratch = ScratchBuffers()

    def decode(
        self,
        crop: SourceCrop,
        layers: Sequence[DetailLayer],
        grid: Grid,
        out: NDArray[Any],
        postprocess: PostProcess = _as_they_are,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> None:
        """Decode a grid, band by band: all that is done to a band is done while it is in a cache.

        Args:
            crop: holds the pixels of `background_box`.
            layers: what is known; what they have of a cell is added up.
            grid: output pixel centres.
            out: what is decoded, [h, C, w], C and type as `postprocess` has them.
            postprocess: what becomes of the pixels; they are RGB, where the photo spans [0, 1].
            check_cancelled: called between bands; may raise to abandon the work.

        """
        with torch.inference_mode():
            device = crop.pixels.device
            whole, across = self._matrices.of(grid, crop.photo, device)
            layers = [layer for layer in layers if layer.fields and layer.share]
            for layer in layers:
                layer.model.apply_back_projection(
                    crop.pixels, crop.box, layer.fields, layer.share, grid
                )
            details = _details(layers, grid, crop.photo, device)
            for band in whole.bands(round(BAND_CELLS / grid.y.step)):
                check_cancelled()
                down = whole.part(band)
                pixels = self._bicubic_image(crop, down, across)
                for model, parts, rows, columns in details:
                    model.add_detail(pixels, parts, rows.part(band), columns, self._scratch)
                groups, _, width = pixels.shape
                finished = postprocess(pixels.view(groups, down.rows, 3, width))
                out[whole.own(band)] = assemble_pixels(finished, down, across)

    def background_box(self, grid: Grid, photo: Size, device: torch.device) -> Box:
        """Return the source pixels that the bicubic image of a grid is made of, on a device."""
        down, across = self._matrices.of(grid, photo, device)
        (top, bottom), (left, right) = down.used, across.used
        return Box(left, top, right - left, bottom - top)

    def _bicubic_image(self, crop: SourceCrop, down: BandedMatrix, across: BandedMatrix) -> Tensor:
        """Return the band that models add to, [groups, 3 h, rows of a group], in [0, 1]."""
        take = partial(self._scratch.take, crop.pixels.device, torch.float32)
        (top, bottom), (left, right) = down.used, across.used
        box = crop.box
        part = crop.pixels[:, top - box.top : bottom - box.top, left - box.left : right - box.left]
        rows = take("rows", down.columns, 3, across.columns)
        inside = rows[top - down.start : bottom - down.start]
        inside = inside[..., left - across.start : right - across.start]
        inside.copy_(part.transpose(0, 1))
        return down.multiply_both(rows, across, take)


def _details(
    layers: Sequence[DetailLayer], grid: Grid, photo: Size, device: torch.device
) -> list[tuple[AdditiveModel, list[WeightedBlocks], BandedMatrix, BandedMatrix]]:
    """Return what can be added in one go: by which model, of what, by which matrices."""
    by_basis: dict[Hashable, list[DetailLayer]] = {}
    for layer in layers:
        by_basis.setdefault(layer.model.basis, []).append(layer)
    details = []
    for alike in by_basis.values():
        first, *others = alike
        if others or first.share != 1:
            parts = [layer.part(grid, device) for layer in alike]
            matrices = first.model.basis_matrices
        else:  # it saves a pass over the coefficients
            parts, matrices = [WeightedBlocks(first.fields)], first.model.matrices
        down, across = matrices.of(grid, photo, device, first.model.dtype)
        details.append((first.model, parts, down, across))
    return details


def _bicubic(axis: Axis, length: int, rows: int) -> BandedMatrix:
    """Return the matrix from source pixels to an axis's, as PyTorch's bicubic has it."""
    index, weights = compute_taps(axis, length, TORCH_BICUBIC)
    groups = RowGroups.of(axis, length, rows)
    return BandedMatrix.of(index, weights, groups)
