"""What leaf-d learns from: a teacher's pictures of degraded photos, and drawings as they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from squares import CropPositions, degrade_as_found
from torch import Tensor

from leafscope.core.models.architectures.fixed_scale import FixedScale, build
from leafscope.core.models.checkpoint import load_checkpoint

SCALE = 4
AT_ONCE = 32  # squares


@dataclass(frozen=True, eq=False)
class Pairs:
    """Inputs and what they should become, on the device.

    Attributes:
        small: [n, S, S, 3] uint8.
        large: [n, SCALE S, SCALE S, 3] uint8.

    """

    small: Tensor
    large: Tensor

    def crops(self, count: int, side: int) -> tuple[Tensor, Tensor]:
        """Return random crops, [count, 3, side, side] and SCALE times as large, 0 to 255."""
        room = self.small.shape[1] - side
        places = CropPositions.draw(count, len(self.small), room, self.small.device)
        return places.cut(self.small, side), places.cut(self.large, side, SCALE)


def teacher_pairs(teacher: Path, photos: Tensor, versions: int) -> Pairs:
    """Degrade every photo so many times, and let the teacher enlarge what is left.

    Args:
        teacher: a checkpoint of the fixed family that enlarges by SCALE.
        photos: [n, S, S, 3] uint8.
        versions: of each photo.

    """
    network = build(load_checkpoint(teacher), "teacher").network.to(photos.device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    pairs = [_pair(network, some) for _ in range(versions) for some in photos.split(AT_ONCE)]
    return Pairs(*(torch.cat(part) for part in zip(*pairs, strict=True)))


def drawn_pairs(drawings: Tensor) -> Pairs:
    """Degrade drawings [n, S, S, 3] uint8; what they should become is themselves."""
    small = [_degraded(some) for some in drawings.split(AT_ONCE)]
    return Pairs(torch.cat([_bytes(some) for some in small]), drawings)


def _pair(network: FixedScale, photos: Tensor) -> tuple[Tensor, Tensor]:
    small = _degraded(photos)
    x = (small / 127.5 - 1).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode(), torch.autocast(x.device.type, torch.bfloat16):
        picture = network(x)
    return _bytes(small), _bytes((picture.float() * 255).round())


def _degraded(squares: Tensor) -> Tensor:
    return degrade_as_found(squares.permute(0, 3, 1, 2).float(), squares.shape[1] // SCALE)


def _bytes(pictures: Tensor) -> Tensor:
    return pictures.clamp(0, 255).to(torch.uint8).permute(0, 2, 3, 1).contiguous()
