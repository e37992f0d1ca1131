"""A device's want of memory, told by one exception on all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

# What PyTorch says where it raises nothing more telling than a RuntimeError.
_SHORT = ("DefaultCPUAllocator", "MPS backend out of memory")


@contextmanager
def normalize_oom() -> Iterator[None]:
    """Raise torch.OutOfMemoryError for want of memory, as on CUDA, on the CPU and on MPS too."""
    try:
        yield
    except RuntimeError as error:
        if isinstance(error, torch.OutOfMemoryError) or not _is_shortage(error):
            raise
        raise torch.OutOfMemoryError(str(error)) from error


def _is_shortage(error: RuntimeError) -> bool:
    return any(words in str(error) for words in _SHORT)
