"""Multiplication by banded matrices, whose rows are zero outside a window of columns.

Rows are grouped by their first source pixel, so the windows of the groups are evenly spaced. A
multiplication is then one batched product over windows that overlap in memory, without a copy. One
call per window would acquire Python's lock hundreds of times per view, and delay painting.

All groups have the size of the largest group. Unused rows fill up the other groups. These rows are
computed and then dropped (see `kept`). Horizontal products keep the groups as a dimension until
`assemble_pixels`, so they are also one batched product.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..geometry import Axis

# Approximate numbers of rows in a group, which measured fastest at scales from 1.5x to 8x.
ROWS_DOWN, ROWS_ACROSS = 8, 16

Take = Callable[..., Tensor]  # returns a buffer for a name and a shape (`ScratchBuffers.take`)


class ScratchBuffers:
    """Buffers that are reused by name, because allocating them is slow. Not thread-safe."""

    def __init__(self) -> None:
        self._buffers: dict[str, Tensor] = {}

    def take(self, device: torch.device, dtype: torch.dtype, name: str, *shape: int) -> Tensor:
        """Return a buffer of arbitrary finite values; invalidates the last buffer of this name."""
        size = math.prod(shape)
        buffer = self._buffers.get(name)
        fits = buffer is not None and buffer.device == device and buffer.dtype == dtype
        if buffer is None or not fits or buffer.numel() < size:
            buffer = torch.zeros(size, device=device, dtype=dtype)
            self._buffers[name] = buffer
        return buffer[:size].view(shape)


@dataclass(frozen=True, eq=False)
class BandedMatrix:
    """A banded matrix, stored as one dense window of columns per group of rows."""

    values: Tensor  # the windows, [groups, rows per group, width]
    start: int  # first column of the first window; windows may extend beyond the photo with zeros
    stride: int  # columns from one window to the next
    kept: NDArray[np.int64]  # indices of the matrix's rows among the rows of all groups, [n] int64
    first_columns: NDArray[np.int64]  # first nonzero column of each row, [n] int64
    last_columns: NDArray[np.int64]  # last nonzero column of each row, [n] int64

    @staticmethod
    def from_rows(
        axis: Axis,
        length: int,
        rows: int,
        index: NDArray[np.int64],
        values: NDArray[np.float32],
        columns: int = 1,
    ) -> BandedMatrix:
        """Build a matrix with `values` [n, w] in the columns `index` [n, w] of its n rows.

        The rows are the output pixels of `axis`. The photo has `length` source pixels along `axis`,
        each with `columns` columns. A group has about `rows` rows. Columns must increase from row
        to row. Values with the same row and column are added.
        """
        cells = max(1, round(rows * axis.step))  # per group
        cell = np.clip(np.floor(axis.positions() - 0.5), 0, length - 1).astype(np.int64)
        group = cell // cells
        first, stride = int(group[0]), cells * columns
        moved = index - (group * stride)[:, None]  # column in the window
        group -= first
        before, after = int(moved.min()), int(moved.max())
        counts = np.bincount(group)
        rows, width = int(counts.max()), after - before + 1
        in_group = np.arange(len(index)) - (np.cumsum(counts) - counts)[group]
        kept = group * rows + in_group
        places = kept[:, None] * width + moved - before
        dense = np.bincount(places.ravel(), values.ravel(), len(counts) * rows * width)
        return BandedMatrix(
            torch.from_numpy(dense.astype(np.float32).reshape(len(counts), rows, width)),
            first * stride + before,
            stride,
            kept,
            index.min(1),
            index.max(1),
        )

    @property
    def rows(self) -> int:
        """Number of rows that a multiplication computes, including padding."""
        return self.values.shape[0] * self.values.shape[1]

    @property
    def columns(self) -> int:
        """Number of columns that all windows cover, beginning at `start`."""
        return (self.values.shape[0] - 1) * self.stride + self.values.shape[2]

    @property
    def column_range(self) -> tuple[int, int]:
        """The columns [first, last) that all windows cover."""
        return self.start, self.start + self.columns

    @property
    def nonzero_range(self) -> tuple[int, int]:
        """The smallest range of columns [first, last) that contains all nonzero values."""
        return int(self.first_columns[0]), int(self.last_columns[-1]) + 1

    def to(self, device: torch.device, dtype: torch.dtype) -> BandedMatrix:
        """Return the matrix on `device`, converted to `dtype`."""
        return replace(self, values=self.values.to(device, dtype))

    def slice_rows(self, first: int, count: int) -> BandedMatrix:
        """Return a matrix of `count` rows of this matrix, beginning with row `first`."""
        rows, kept = self.values.shape[1], slice(first, first + count)
        top, bottom = (int(self.kept[row]) // rows for row in (first, first + count - 1))
        return BandedMatrix(
            self.values[top : bottom + 1],
            self.start + top * self.stride,
            self.stride,
            self.kept[kept] - top * rows,
            self.first_columns[kept],
            self.last_columns[kept],
        )

    def bands(self, rows: int) -> Iterator[slice]:
        """Yield slices of groups; each slice has about `rows` rows."""
        groups = max(1, rows // self.values.shape[1])
        for top in range(0, self.values.shape[0], groups):
            yield slice(top, min(top + groups, self.values.shape[0]))

    def rows_of(self, groups: slice) -> slice:
        """Convert a slice of groups to the slice of their rows, without unused rows."""
        of_group = self.values.shape[1]
        ends = np.searchsorted(self.kept, [groups.start * of_group, groups.stop * of_group])
        return slice(int(ends[0]), int(ends[1]))

    def slice_groups(self, groups: slice) -> BandedMatrix:
        """Return a matrix of the rows in a slice of groups."""
        rows = self.rows_of(groups)
        return self.slice_rows(rows.start, rows.stop - rows.start)

    def multiply(self, m: Tensor, out: Tensor) -> Tensor:
        """Multiply the matrix by `m` [columns, M]; write to `out` [rows, M] and return `out`."""
        groups, rows, width = self.values.shape
        length = m.shape[1]
        windows = m.as_strided((groups, width, length), (self.stride * length, length, 1))
        torch.bmm(self.values, windows, out=out.view(groups, rows, length))
        return out

    def multiply_across(self, m: Tensor, out: Tensor) -> Tensor:
        """Multiply `m` [M, columns] by the transpose; `out` is [groups, M, rows per group]."""
        return torch.bmm(self._windows_across(m), self.values.mT, out=out)

    def add_across(self, m: Tensor, out: Tensor) -> Tensor:
        """Increase `out` by the result of `multiply_across`; return `out`."""
        return out.baddbmm_(self._windows_across(m), self.values.mT)

    def multiply_both(self, m: Tensor, across: BandedMatrix, take: Take) -> Tensor:
        """Multiply an image vertically by this matrix, then horizontally by `across`.

        The image `m` has the shape [columns, C, columns of `across`]. The result has the shape
        [groups of `across`, rows C, rows per group of `across`].
        """
        lines = take("lines", self.rows, m.shape[1] * across.columns)
        self.multiply(m.flatten(1), lines)
        groups, of_group, _ = across.values.shape
        out = take("product", groups, m.shape[1] * self.rows, of_group)
        return across.multiply_across(lines.view(-1, across.columns), out)

    def _windows_across(self, m: Tensor) -> Tensor:
        groups, _, width = self.values.shape
        count, columns = m.shape
        return m.as_strided((groups, count, width), (self.stride, columns, 1))


def assemble_pixels(product: Tensor, down: BandedMatrix, across: BandedMatrix) -> NDArray[Any]:
    """Join the groups of a product along both axes, without unused rows.

    `product` is [groups across, rows down, C, rows per group across]. Returns [h, C, w] on the CPU.
    NumPy does this many times faster than PyTorch.
    """
    rows = product.cpu().numpy().transpose(1, 2, 0, 3)[down.kept]
    return rows.reshape(*rows.shape[:2], -1).take(across.kept, 2, mode="clip")
