"""Products with matrices whose rows are zero but for a short window that moves along.

Rows are taken sixteen at a time as one small dense matrix over the columns that they share: the
zeros inside cost less than any bookkeeping that would avoid them, and the matrix product runs at
the machine's full speed.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor
from torch.nn import functional as F

CHUNK = 16  # rows; 16 to 24 measured best from 2x to 8x


@dataclass(frozen=True)
class BandedMatrix:
    """A banded matrix, [rows, columns start to stop].

    Attributes:
        rows: number of rows.
        start: first column that isn't zero.
        stop: the column after the last that isn't zero.
        chunks: dense pieces of `CHUNK` rows, [N, CHUNK, width].
        offsets: for each piece, its first column, relative to `start`.

    """

    rows: int
    start: int
    stop: int
    chunks: Tensor
    offsets: tuple[int, ...]

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
        start, stop = int(index.min()), int(index.max()) + 1
        index = (index - start).view(-1, CHUNK * index.shape[1])
        offsets = index.min(1).values
        width = int((index.max(1).values - offsets).max()) + 1
        offsets = offsets.clamp(max=stop - start - width)
        chunks = values.new_zeros(index.shape[0], CHUNK, width)
        columns = (index - offsets[:, None]).view(-1, CHUNK, values.shape[1])
        chunks.scatter_add_(2, columns, values.view_as(columns))
        return BandedMatrix(rows, start, stop, chunks, tuple(offsets.tolist()))

    def multiply(self, m: Tensor) -> Tensor:
        """Multiply by [stop - start, M]; return [rows, M]."""
        return self.add_product(m, m.new_zeros(self.rows, m.shape[1]))

    def add_product(self, m: Tensor, out: Tensor) -> Tensor:
        """Add the product with [stop - start, M] to `out` [rows, M], and return it."""
        width = self.chunks.shape[2]
        for number, offset in enumerate(self.offsets):
            part = out[number * CHUNK : (number + 1) * CHUNK]
            part.addmm_(self.chunks[number, : part.shape[0]], m[offset : offset + width])
        return out
