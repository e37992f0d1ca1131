"""Products with matrices whose rows are zero but for a short window that moves along.

The rows of an axis are grouped by the cells that they begin in, so many cells a group, and so the
windows of the groups lie at even distances: a product is one batched product over windows that
overlap in memory, without a copy. With one call for each window instead, a thread that renders
waits for Python's lock hundreds of times in a view while the window's thread paints.

A group has as many rows as the largest; the surplus is computed and left out (`kept`). What is
multiplied across stays apart by groups until its rows are put side by side: only so is it one
product for the library too, and not one a group.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..geometry import Axis

ROWS_DOWN, ROWS_ACROSS = 8, 16  # of a group, about; measured best from 1.5x to 8x


@dataclass(frozen=True, eq=False)
class RowGroups:
    """How the pixels of an axis are grouped; the same for all matrices of that axis.

    Attributes:
        cells: of a group.
        first: number of the first group, counted from the photo's border.
        of_row: number of each pixel's group from there, [n] int64, from 0.

    """

    cells: int
    first: int
    of_row: NDArray[np.int64]

    @classmethod
    def of(cls, axis: Axis, length: int, rows: int) -> RowGroups:
        """Group the pixels of an axis, about `rows` each; the photo has `length` cells along it."""
        cells = max(1, round(rows * axis.step))
        cell = np.clip(np.floor(axis.positions() - 0.5), 0, length - 1)
        group = cell.astype(np.int64) // cells
        return cls(cells, int(group[0]), group - group[0])


@dataclass(frozen=True, eq=False)
class BandedMatrix:
    """A banded matrix.

    Attributes:
        values: the windows, [groups, rows of a group, width].
        start: first column of the first window; windows may reach beyond the photo, with zeros.
        stride: columns from a window to the next.
        kept: where among all rows of all groups the matrix's own are, [n] int64.
        first_columns: of each row, the first that counts, [n] int64.
        last_columns: of each row, the last that counts.

    """

    values: Tensor
    start: int
    stride: int
    kept: NDArray[np.int64]
    first_columns: NDArray[np.int64]
    last_columns: NDArray[np.int64]

    @staticmethod
    def of(
        index: NDArray[np.int64], values: NDArray[np.float32], groups: RowGroups, columns: int = 1
    ) -> BandedMatrix:
        """Build it from the values of each row and the columns where they stand.

        Args:
            index: [n, w], moving along with the rows; a column may stand more than once in a row,
                its values are added.
            values: [n, w].
            groups: of the rows.
            columns: of a cell.

        """
        stride = groups.cells * columns
        moved = index - ((groups.first + groups.of_row) * stride)[:, None]  # in a group's window
        before, after = int(moved.min()), int(moved.max())
        counts = np.bincount(groups.of_row)
        rows, width = int(counts.max()), after - before + 1
        in_group = np.arange(len(index)) - (np.cumsum(counts) - counts)[groups.of_row]
        kept = groups.of_row * rows + in_group
        places = kept[:, None] * width + moved - before
        dense = np.bincount(places.ravel(), values.ravel(), len(counts) * rows * width)
        return BandedMatrix(
            torch.from_numpy(dense.astype(np.float32).reshape(len(counts), rows, width)),
            groups.first * stride + before,
            stride,
            kept,
            index.min(1),
            index.max(1),
        )

    @property
    def rows(self) -> int:
        """How many rows a product has, surplus and all."""
        return self.values.shape[0] * self.values.shape[1]

    @property
    def columns(self) -> int:
        """How many columns it is multiplied with, from `start` on."""
        return (self.values.shape[0] - 1) * self.stride + self.values.shape[2]

    @property
    def reach(self) -> tuple[int, int]:
        """The first column it is multiplied with, and the one after the last."""
        return self.start, self.start + self.columns

    @property
    def used(self) -> tuple[int, int]:
        """The first column that counts, and the one after the last."""
        return int(self.first_columns[0]), int(self.last_columns[-1]) + 1

    def to(self, device: torch.device, dtype: torch.dtype) -> BandedMatrix:
        """Return it on another device, in another type."""
        return replace(self, values=self.values.to(device, dtype))

    def cut(self, first: int, count: int) -> BandedMatrix:
        """Return `count` of its own rows from `first`."""
        rows, own = self.values.shape[1], slice(first, first + count)
        top, bottom = (int(self.kept[row]) // rows for row in (first, first + count - 1))
        return BandedMatrix(
            self.values[top : bottom + 1],
            self.start + top * self.stride,
            self.stride,
            self.kept[own] - top * rows,
            self.first_columns[own],
            self.last_columns[own],
        )

    def bands(self, rows: int) -> Iterator[slice]:
        """Yield which groups make bands of about so many rows."""
        groups = max(1, rows // self.values.shape[1])
        for top in range(0, self.values.shape[0], groups):
            yield slice(top, min(top + groups, self.values.shape[0]))

    def own(self, groups: slice) -> slice:
        """Return which of its own rows some groups hold."""
        of_group = self.values.shape[1]
        ends = np.searchsorted(self.kept, [groups.start * of_group, groups.stop * of_group])
        return slice(int(ends[0]), int(ends[1]))

    def part(self, groups: slice) -> BandedMatrix:
        """Return the rows of some groups."""
        own = self.own(groups)
        return self.cut(own.start, own.stop - own.start)

    def multiply(self, m: Tensor, out: Tensor) -> Tensor:
        """Write the product with [columns, M] to `out` [rows, M], and return it."""
        groups, rows, width = self.values.shape
        length = m.shape[1]
        windows = m.as_strided((groups, width, length), (self.stride * length, length, 1))
        torch.bmm(self.values, windows, out=out.view(groups, rows, length))
        return out

    def across(self, m: Tensor, out: Tensor) -> Tensor:
        """Write the product of [M, columns] with the transpose to `out`, by groups; return it.

        `out` is [groups, M, rows of a group].
        """
        return torch.bmm(self._windows_across(m), self.values.mT, out=out)

    def add_across(self, m: Tensor, out: Tensor) -> Tensor:
        """Add the product of [M, columns] with the transpose to `out`, by groups; return it."""
        return out.baddbmm_(self._windows_across(m), self.values.mT)

    def multiply_both(self, m: Tensor, across: BandedMatrix, take: Callable[..., Tensor]) -> Tensor:
        """Return the product of both axes of a picture, [groups, C rows, rows of a group].

        Args:
            m: the picture, [columns, C, columns of `across`].
            across: the matrix of its other axis.
            take: gives room for a name and a shape (`ScratchBuffers.take`).

        """
        lines = take("lines", self.rows, m.shape[1] * across.columns)
        self.multiply(m.flatten(1), lines)
        groups, of_group, _ = across.values.shape
        out = take("product", groups, m.shape[1] * self.rows, of_group)
        return across.across(lines.view(-1, across.columns), out)

    def _windows_across(self, m: Tensor) -> Tensor:
        groups, _, width = self.values.shape
        count, columns = m.shape
        return m.as_strided((groups, count, width), (self.stride, columns, 1))


def assemble_pixels(product: Tensor, down: BandedMatrix, across: BandedMatrix) -> NDArray[Any]:
    """Put the pixels of two products side by side, without surplus: [h, C, w] on the CPU.

    NumPy does it many times as quick as PyTorch.

    Args:
        product: [groups across, rows down, C, rows of a group across], of any type.
        down: the matrix whose rows the second dimension has.
        across: the matrix whose groups and rows the outer dimensions have.

    """
    rows = product.cpu().numpy().transpose(1, 2, 0, 3)[down.kept]
    return rows.reshape(*rows.shape[:2], -1).take(across.kept, 2, mode="clip")
