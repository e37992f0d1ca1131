"""Split work into smaller pieces and retry when a device runs out of memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import torch

from ..geometry import Box

T = TypeVar("T")

# PyTorch raises a plain RuntimeError with one of these texts on the CPU and on MPS.
_OOM_TEXTS = ("DefaultCPUAllocator", "MPS backend out of memory")


def split_on_oom(
    work: Callable[[T], object], piece: T, split: Callable[[T], Sequence[T]]
) -> list[T]:
    """Run `work`; when memory runs out, split the piece and retry; return the finished pieces.

    `split` divides a piece into smaller pieces. If it returns no pieces, this function raises
    torch.OutOfMemoryError on every device.
    """
    done, pending = [], [piece]
    while pending:
        piece = pending.pop()
        try:
            work(piece)
        except RuntimeError as error:
            if not is_oom(error):
                raise
            parts = split(piece)
            if not parts:
                raise torch.OutOfMemoryError(str(error)) from error
            pending.extend(reversed(parts))
        else:
            done.append(piece)
    return done


def is_oom(error: RuntimeError) -> bool:
    """Return whether an error means that a device ran out of memory."""
    known = isinstance(error, torch.OutOfMemoryError)
    return known or any(text in str(error) for text in _OOM_TEXTS)


def split_box(box: Box) -> list[Box]:
    """Split a box across its longer side into two halves; return [] for a single pixel."""
    if box.area <= 1:
        return []
    if box.height >= box.width:
        half = box.height // 2
        return [
            replace(box, height=half),
            replace(box, top=box.top + half, height=box.height - half),
        ]
    half = box.width // 2
    return [replace(box, width=half), replace(box, left=box.left + half, width=box.width - half)]
