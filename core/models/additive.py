"""Models whose result is the bicubic image plus detail from each source pixel.

A source pixel's detail fades to 0 towards the next pixel's centre, so there are no seams between
encoded pixels and others. Pixels that aren't encoded yet add no detail and show the bicubic image.
The detail of several models can be added up, each weighted by its share. A view is decoded in one
pass from the available encoded blocks.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Axis, Box, Grid, Size
from ..resample import TORCH_BICUBIC, compute_taps
from .banded import ROWS_ACROSS, ROWS_DOWN, BandedMatrix, ScratchBuffers, assemble_pixels
from .model import EncodedBlock, Model

ALIGNMENT = 128  # output pixels; matrices are larger than the view so that panning reuses them
CACHED_MATRICES = 16  # per model: those of a view, of its parts and of the previous view
BAND_CELLS = 20  # source rows of a band; the band and its inputs fit into the CPU cache
BICUBIC_REACH = 2  # taps on each side

WeightedBlocks = tuple[tuple[EncodedBlock, ...], Tensor | None]
"""Distinct blocks of one photo, and the weights of their coefficients, [K, K]. The weights are None
if the matrices contain them. Blocks may be on any device. Pixels outside all blocks add nothing."""


class GridMatrices:
    """A cache of matrices; `build` gets an axis, the photo's length and the rows per group."""

    def __init__(self, build: Callable[[Axis, int, int], BandedMatrix]) -> None:
        @lru_cache(CACHED_MATRICES)
        def build_on_device(
            axis: Axis, length: int, rows: int, device: torch.device, dtype: torch.dtype
        ) -> BandedMatrix:
            return build(axis, length, rows).to(device, dtype)

        self._build = build_on_device

    def for_grid(
        self, grid: Grid, photo: Size, device: torch.device, dtype: torch.dtype = torch.float32
    ) -> tuple[BandedMatrix, BandedMatrix]:
        """Return the matrices for the vertical and the horizontal axis of a grid."""
        return (
            self._for_axis(grid.y, photo.height, ROWS_DOWN, device, dtype),
            self._for_axis(grid.x, photo.width, ROWS_ACROSS, device, dtype),
        )

    def _for_axis(
        self, axis: Axis, length: int, rows: int, device: torch.device, dtype: torch.dtype
    ) -> BandedMatrix:
        """Return the matrix of an axis, sliced from a larger cached one."""
        first, last = axis.start, axis.start + axis.count
        begin, end = (round((side - axis.origin) / axis.step) for side in (0, length))
        start = max(first // ALIGNMENT * ALIGNMENT, min(first, begin))
        stop = min(-(-last // ALIGNMENT) * ALIGNMENT, max(last, end))
        aligned = Axis(axis.origin, axis.step, start, stop - start)
        matrix = self._build(aligned, length, rows, device, dtype)
        return matrix.slice_rows(axis.start - start, axis.count)


class AdditiveModel(Model):
    """A model that adds detail to the bicubic image."""

    overlap = 0
    matrices: GridMatrices  # from an encoded block's coefficients to the pixels of a grid
    basis_matrices: GridMatrices  # likewise, but from the coefficients times `amplitudes`

    @property
    @abstractmethod
    def basis(self) -> Hashable:
        """The key of the coefficients' basis. Models with equal keys can be mixed."""

    @abstractmethod
    def amplitudes(self, grid: Grid) -> Tensor:
        """Return the amplitudes of the basis functions at a grid's scale, [K down, K across]."""

    def apply_back_projection(
        self, pixels: Tensor, box: Box, blocks: Sequence[EncodedBlock], share: float, grid: Grid
    ) -> None:
        """Add the blocks' back-projection residual, times `share`, to `pixels` of `box`.

        `pixels` is [3, h, w] float32 and changed in place. `grid` determines the scale.
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
        """Add the detail of this model, and of others with the same basis, to a band.

        `out` is the band of the bicubic image in [0, 1], [groups, 3 h, rows per group] float32,
        with surplus rows (see `BandedMatrix`). The coefficients of all `parts` are added up. The
        matrices are `basis_matrices`, or `matrices` for a part without weights.
        """


@dataclass(frozen=True, eq=False)
class DetailLayer:
    """A model's encoded blocks of a photo (each once), and its share of the view, 0 to 1."""

    model: AdditiveModel
    blocks: tuple[EncodedBlock, ...]
    share: float = 1.0


@dataclass(frozen=True, eq=False)
class SourceCrop:
    """A crop of a photo from which one image is decoded, and its place in the photo."""

    pixels: Tensor  # RGB in [0, 1], [3, h, w] float32, on the decoding device; changed by decoding
    box: Box
    photo: Size


PostProcess = Callable[[Tensor], Tensor]
"""Converts pixels [..., 3, n] to [..., C, n]; may overwrite its input."""


class AdditiveDecoder:
    """Decodes views or parts of views. Use from one thread at a time."""

    def __init__(self) -> None:
        self._matrices = GridMatrices(_bicubic_matrix)
        self._scratch = ScratchBuffers()

    def decode(
        self,
        crop: SourceCrop,
        layers: Sequence[DetailLayer],
        grid: Grid,
        out: NDArray[Any],
        postprocess: PostProcess = lambda pixels: pixels,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> None:
        """Decode a grid to `out` [h, C, w], in bands that fit into the CPU cache.

        `crop` must contain the pixels of `background_box`. The detail of all `layers` is added.
        `postprocess` converts RGB in the range [0, 1], not clamped, to the channels C and the dtype
        of `out`.
        """
        with torch.inference_mode():
            device = crop.pixels.device
            whole, across = self._matrices.for_grid(grid, crop.photo, device)
            layers = [layer for layer in layers if layer.blocks and layer.share]
            for layer in layers:
                layer.model.apply_back_projection(
                    crop.pixels, crop.box, layer.blocks, layer.share, grid
                )
            details = _group_by_basis(layers, grid, crop.photo, device)
            for band in whole.bands(round(BAND_CELLS / grid.y.step)):
                check_cancelled()
                down = whole.slice_groups(band)
                pixels = self._bicubic_image(crop, down, across)
                for model, parts, rows, columns in details:
                    model.add_detail(pixels, parts, rows.slice_groups(band), columns, self._scratch)
                groups, _, width = pixels.shape
                finished = postprocess(pixels.view(groups, down.rows, 3, width))
                out[whole.rows_of(band)] = assemble_pixels(finished, down, across)

    def background_box(self, grid: Grid, photo: Size, device: torch.device) -> Box:
        """Return the source pixels that the bicubic interpolation of a grid reads."""
        down, across = self._matrices.for_grid(grid, photo, device)
        (top, bottom), (left, right) = down.nonzero_range, across.nonzero_range
        return Box(left, top, right - left, bottom - top)

    def _bicubic_image(self, crop: SourceCrop, down: BandedMatrix, across: BandedMatrix) -> Tensor:
        """Interpolate a band by bicubic, [groups, 3 h, rows per group] in [0, 1]."""
        take = partial(self._scratch.take, crop.pixels.device, torch.float32)
        (top, bottom), (left, right) = down.nonzero_range, across.nonzero_range
        box = crop.box
        part = crop.pixels[:, top - box.top : bottom - box.top, left - box.left : right - box.left]
        rows = take("rows", down.columns, 3, across.columns)
        inside = rows[top - down.start : bottom - down.start]
        inside = inside[..., left - across.start : right - across.start]
        inside.copy_(part.transpose(0, 1))
        return down.multiply_both(rows, across, take)


def _group_by_basis(
    layers: Sequence[DetailLayer], grid: Grid, photo: Size, device: torch.device
) -> list[tuple[AdditiveModel, list[WeightedBlocks], BandedMatrix, BandedMatrix]]:
    """Group layers by basis; return each group's model, parts and two matrices."""
    by_basis: dict[Hashable, list[DetailLayer]] = {}
    for layer in layers:
        by_basis.setdefault(layer.model.basis, []).append(layer)
    details = []
    for alike in by_basis.values():
        first, *others = alike
        if others or first.share != 1:
            parts: list[WeightedBlocks] = [
                (layer.blocks, layer.model.amplitudes(grid).to(device) * layer.share)
                for layer in alike
            ]
            matrices = first.model.basis_matrices
        else:  # this saves a pass over the coefficients
            parts, matrices = [(first.blocks, None)], first.model.matrices
        down, across = matrices.for_grid(grid, photo, device, first.model.dtype)
        details.append((first.model, parts, down, across))
    return details


def _bicubic_matrix(axis: Axis, length: int, rows: int) -> BandedMatrix:
    """Return the matrix of PyTorch's bicubic interpolation, from source to output pixels."""
    index, weights = compute_taps(axis, length, TORCH_BICUBIC)
    return BandedMatrix.from_rows(axis, length, rows, index, weights)
