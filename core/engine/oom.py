"""Handles devices that run out of memory: work is retried in smaller pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import torch

from ..geometry import Box

T = TypeVar("T")

# PyTorch raises a plain RuntimeError with one of these texts on the CPU and on MPS.
_OOM_TEXTS = ("DefaultCPUAllocator", "MPS backend out of memory")


def split_on_oom(
    work: Callable[[T], object], piece: T, split: Callable[[T], Sequence[T]]
) -> list[T]:
    """Run work on a piece, and on smaller ones when it runs out of memory.

    Args:
        work: may raise an out-of-memory error of any device.
        piece: the first piece to try.
        split: returns the smaller pieces that replace one; none if it can't be split.

    Returns:
        The pieces that were processed, in order.

    Raises:
        torch.OutOfMemoryError: if a piece that can't be split needs too much memory.
    """
    done, pending = [], [piece]
    while pending:
        piece = pending.pop()
        try:
            with normalize_oom():
                work(piece)
        except torch.OutOfMemoryError:
            parts = split(piece)
            if not parts:
                raise
            pending.extend(reversed(parts))
        else:
            done.append(piece)
    return done


@contextmanager
def normalize_oom() -> Iterator[None]:
    """Raise torch.OutOfMemoryError when memory runs out on any device, as CUDA does."""
    try:
        yield
    except RuntimeError as error:
        if isinstance(error, torch.OutOfMemoryError):
            raise
        if any(text in str(error) for text in _OOM_TEXTS):
            raise torch.OutOfMemoryError(str(error)) from error
        raise


def split_box(box: Box) -> list[Box]:
    """Return the two halves of a box along its longer side; none if it is a single pixel."""
    if box.area <= 1:
        return []
    if box.height >= box.width:
        half = box.height // 2
        return [
            Box(box.left, box.top, box.width, half),
            Box(box.left, box.top + half, box.width, box.height - half),
        ]
    half = box.width // 2
    return [
        Box(box.left, box.top, half, box.height),
        Box(box.left + half, box.top, box.width - half, box.height),
    ]
