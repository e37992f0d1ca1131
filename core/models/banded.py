"""Products with matrices whose rows are zero but for a short window that moves along.

Rows are taken sixteen at a time as one small dense matrix over the columns that they share: the
zeros inside cost less than any bookkeeping that would avoid them, and the matrix product runs at
the machine's full speed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional as F

CHUNK = 16  # rows; 16 to 24 measured best from 2x to 8x


@dataclass(frozen=True, eq=False)
class Piece:
    """Neighbouring rows of a banded matrix.

    Attributes:
        row: the first of them.
        column: the first column where they have a value.
        values: [rows, width].

    """

    row: int
    column: int
    values: Tensor


@dataclass(frozen=True, eq=False)
class BandedMatrix:
    """A banded matrix.

    Attributes:
        rows: how many there are.
        start: first column that isn't zero.
        stop: the column after the last that isn't zero.
        pieces: the rows from the first to the last, at most `CHUNK` a piece.

    """

    rows: int
    start: int
    stop: int
    pieces: tuple[Piece, ...]

    @staticmethod
    def of(index: Tensor, values: Tensor) -> BandedMatrix:
        """Build it from the values of each row and the columns where they stand.

        Args:
            index: [rows, w] int64, moving along with the rows; a column may stand more than once
                in a row, its values are added.
            values: [rows, w].

        """
        rows = index.shape[0]
        surplus = -rows % CHUNK
        index = F.pad(index[None].double(), (0, 0, 0, surplus), mode="replicate")[0].long()
        values = F.pad(values, (0, 0, 0, surplus))
        index = index.view(-1, CHUNK * index.shape[1])
        first, last = index.amin(1), index.amax(1)
        width = int((last - first).max()) + 1
        dense = values.new_zeros(index.shape[0], CHUNK, width)
        columns = (index - first[:, None]).view(-1, CHUNK, values.shape[1])
        dense.scatter_add_(2, columns, values.view_as(columns))
        bounds = torch.stack([first, last + 1], 1).tolist()
        pieces = tuple(
            Piece(CHUNK * n, start, dense[n, : rows - CHUNK * n, : stop - start])
            for n, (start, stop) in enumerate(bounds)
        )
        return _assembled(rows, pieces)

    def to(self, device: torch.device) -> BandedMatrix:
        """Return it on another device."""
        pieces = tuple(replace(p, values=p.values.to(device)) for p in self.pieces)
        return replace(self, pieces=pieces)

    def cut(self, first: int, count: int) -> BandedMatrix:
        """Return `count` rows from `first`."""
        last = first + count
        kept = (p for p in self.pieces if p.row < last and p.row + len(p.values) > first)
        pieces = []
        for piece in kept:
            above = max(0, first - piece.row)
            values = piece.values[above : last - piece.row]
            pieces.append(Piece(piece.row + above - first, piece.column, values))
        return _assembled(count, tuple(pieces))

    def bands(self, rows: int) -> Iterator[tuple[int, BandedMatrix]]:
        """Yield (first row, matrix) of bands of at most so many rows, cut between pieces."""
        first = 0
        for piece in self.pieces:
            end = piece.row + len(piece.values)
            if piece.row > first and end - first > rows:
                yield first, self.cut(first, piece.row - first)
                first = piece.row
        yield first, self.cut(first, self.rows - first)

    def multiply(self, m: Tensor, out: Tensor) -> Tensor:
        """Write the product with [stop - start, M] to `out` [rows, M], and return it."""
        for piece in self.pieces:
            column, (rows, width) = piece.column - self.start, piece.values.shape
            torch.mm(
                piece.values, m[column : column + width], out=out[piece.row : piece.row + rows]
            )
        return out

    def add_across(self, m: Tensor, out: Tensor) -> Tensor:
        """Add the product of [M, stop - start] with the transpose to `out` [M, rows]; return it."""
        for piece in self.pieces:
            column, (rows, width) = piece.column - self.start, piece.values.shape
            out[:, piece.row : piece.row + rows].addmm_(
                m[:, column : column + width], piece.values.T
            )
        return out


def _assembled(rows: int, pieces: tuple[Piece, ...]) -> BandedMatrix:
    start = min(p.column for p in pieces)
    stop = max(p.column + p.values.shape[1] for p in pieces)
    return BandedMatrix(rows, start, stop, pieces)
