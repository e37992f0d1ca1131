"""Memory that is written to again and again; taken anew it costs as much as a product."""

from __future__ import annotations

import math

import torch
from torch import Tensor


class ScratchBuffers:
    """Buffers by name, as large as the largest that was asked for; used by one thread at a time."""

    def __init__(self) -> None:
        self._buffers: dict[str, Tensor] = {}

    def take(self, device: torch.device, dtype: torch.dtype, name: str, *shape: int) -> Tensor:
        """Return a tensor of any content; the one that was taken by this name before is lost.

        It holds nothing but what was written to it before, so that zero times it is zero.
        """
        size = math.prod(shape)
        buffer = self._buffers.get(name)
        fits = buffer is not None and buffer.device == device and buffer.dtype == dtype
        if buffer is None or not fits or buffer.numel() < size:
            buffer = torch.zeros(size, device=device, dtype=dtype)
            self._buffers[name] = buffer
        return buffer[:size].view(shape)
