"""Renders views of additive models: decodes blocks and adds them to the bicubic image."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, Progress, no_progress, scale_progress
from ..frames import BlockReport, pack_rgb32
from ..geometry import Axis, Box, Grid
from ..models.additive import AdditiveDecoder, AdditiveModel, DetailLayer, PostProcess, SourceCrop
from ..photo import Photo
from .block_encoder import BlockEncoder
from .blocks import BLOCK, Block, Patch, blocks_of_grid
from .oom import split_box, split_on_oom
from .sharpness import sharp_blocks
from .speed import Rate

Assignment = tuple[BlockEncoder, Sequence[Block]]

REGION = 6 * BLOCK  # source pixels a side; exports render one such region after another


@dataclass(frozen=True, eq=False)
class BlendComponent:
    """One method of a blend; `share` is its weight, 0 to 1.

    The first encoder uses the method's own model, and the others use preview models. Each block is
    decoded from the first encoder in the list that has encoded it. If `selective` is set, blocks
    with little detail are always taken from the last encoder.
    """

    encoders: tuple[BlockEncoder, ...]
    share: float = 1.0
    selective: bool = False

    def assign(self, photo: Photo, blocks: Sequence[Block]) -> list[Assignment]:
        """Return each encoder with the blocks that it must encode for the final image."""
        if not self.selective:
            return [(self.encoders[0], blocks)]
        sharp = sharp_blocks(photo, blocks)
        return [
            (self.encoders[0], [block for block in blocks if block in sharp]),
            (self.encoders[-1], [block for block in blocks if block not in sharp]),
        ]


class BlockCompositor:
    """Adds detail from one or more models to a bicubic view. Use from one thread at a time.

    Blocks that aren't encoded yet add nothing. Colour that the models add to a grey photo is
    removed. Compositors in the same thread can share a decoder.
    """

    def __init__(
        self,
        photo: Photo,
        components: Sequence[BlendComponent],
        decoder: AdditiveDecoder | None = None,
    ) -> None:
        self.components = tuple(components)
        self.rate = Rate()
        models = [encoder.model for component in components for encoder in component.encoders]
        self._radius = max(m.background_radius for m in models if isinstance(m, AdditiveModel))
        self._photo = photo
        self._decoder = decoder or AdditiveDecoder()

    def blend_with(self, other: BlockCompositor, share: float) -> BlockCompositor:
        """Return a blend with `other`; `share` in [0, 1] is the weight of `other`."""
        components = [
            replace(component, share=component.share * factor)
            for compositor, factor in ((self, 1 - share), (other, share))
            for component in compositor.components
        ]
        return BlockCompositor(self._photo, components, self._decoder)

    @property
    def device(self) -> str:
        """Names of the devices in use."""
        return " + ".join(dict.fromkeys(str(part.encoders[0].compute) for part in self.components))

    def assign(self, blocks: Sequence[Block]) -> list[Assignment]:
        """Return each encoder with the blocks that it must encode for the final image."""
        return [pair for each in self.components for pair in each.assign(self._photo, blocks)]

    def report(self, blocks: Sequence[Block]) -> tuple[BlockReport, ...]:
        """Return the state of each block in the last component, for the debug overlay."""
        assigned = self.components[-1].assign(self._photo, blocks)
        return tuple(report for encoder, part in assigned for report in encoder.report(part))

    def blocks(self, grid: Grid) -> list[Block]:
        """Return the blocks that affect the pixels of a grid."""
        return blocks_of_grid(grid, self._photo.size, self._radius)

    def estimate_encoding(self, grid: Grid) -> float:
        """Estimate the seconds until all blocks of a grid are encoded; 0 if unknown."""
        return estimate_encoding(self.assign(self.blocks(grid)))

    def affected_box(self, patch: Patch, grid: Grid) -> Box:
        """Return the box of output pixels in `grid` that a patch affects."""
        size = self._photo.size
        box = patch.box(size).grow(self._radius, size)
        top, bottom = _pixels_near(grid.y, box.top, box.bottom, size.height)
        left, right = _pixels_near(grid.x, box.left, box.right, size.width)
        return Box(left, top, right - left, bottom - top)

    def render(
        self,
        grid: Grid,
        out: NDArray[np.float32],
        check_cancelled: CheckCancelled,
        progress: Progress = no_progress,
    ) -> None:
        """Encode a grid's blocks, and decode the grid to `out`, RGB in [0, 1], [h, w, 3].

        Regions are rendered one by one, so that only one region's blocks must be in memory.
        """
        boxes = split_regions(grid)
        for step, box in enumerate(boxes):
            region = grid.cut(box)
            assigned = self.assign(self.blocks(region))
            total, done = sum(len(blocks) for _, blocks in assigned), 0
            report = scale_progress(progress, step / len(boxes), (step + 1) / len(boxes))
            for encoder, blocks in assigned:
                encoder.pin(blocks)
                missing = encoder.missing(blocks)
                for _ in encoder.encode_missing(blocks, missing, check_cancelled):
                    report((done + len(blocks) - len(missing)) / total)
                done += len(blocks)
            self.decode(region, out[box.slices], check_cancelled)

    def decode(self, grid: Grid, out: NDArray[np.float32], check_cancelled: CheckCancelled) -> None:
        """Decode a grid from the blocks encoded so far to `out`, RGB in [0, 1], [h, w, 3]."""
        self._decode(grid, out.transpose(0, 2, 1), self._finish, check_cancelled)

    def paint(self, grid: Grid, out: NDArray[np.int32], check_cancelled: CheckCancelled) -> None:
        """Decode a grid from the blocks encoded so far to `out`, 32-bit pixels [h, w]."""
        self._decode(
            grid, out[:, None], lambda pixels: pack_rgb32(self._finish(pixels)), check_cancelled
        )

    def _finish(self, pixels: Tensor) -> Tensor:
        pixels = pixels.clamp_(0, 1)
        neutral = self._photo.neutral
        return pixels.mean(-2, keepdim=True).expand_as(pixels) if neutral else pixels

    def _decode(
        self, grid: Grid, out: NDArray[Any], finish: PostProcess, check_cancelled: CheckCancelled
    ) -> None:
        """Decode a grid, apply `finish` to the pixels, and write them to `out` [h, C, w]."""
        size = self._photo.size

        def decode(box: Box) -> None:
            part = grid.cut(box)
            rows, columns = box.slices
            with torch.inference_mode():
                encoder = self.components[0].encoders[0]
                read = self._decoder.background_box(part, size, encoder.compute.device)
                crop = SourceCrop(encoder.pixels(read), read, size)
                target = out[rows, :, columns]
                layers = self._layers(part)
                self._decoder.decode(crop, layers, part, target, finish, check_cancelled)

        whole = Box(0, 0, grid.x.count, grid.y.count)
        with self.rate.measure(whole.area):
            split_on_oom(decode, whole, split_box)

    def _layers(self, grid: Grid) -> list[DetailLayer]:
        layers = []
        for component in self.components:
            blocks = self.blocks(grid)
            for encoder in component.encoders:
                found = {block: encoder.get(block) for block in blocks}
                if component.selective and encoder is component.encoders[0]:
                    known = [block for block in blocks if found[block] is not None]
                    found.update(dict.fromkeys({*known} - sharp_blocks(self._photo, known)))
                blocks = [block for block in blocks if found[block] is None]
                encoded = tuple(block for block in found.values() if block is not None)
                assert isinstance(encoder.model, AdditiveModel)
                layers.append(DetailLayer(encoder.model, encoded, component.share))
        return layers


def estimate_encoding(assigned: Sequence[Assignment]) -> float:
    """Estimate the seconds until all assigned blocks are encoded; 0 if unknown."""
    return sum(
        encoder.estimate_seconds(len(encoder.missing(blocks))) for encoder, blocks in assigned
    )


def split_regions(grid: Grid) -> list[Box]:
    """Split a grid into boxes of about `REGION` source pixels a side, in row-major order."""
    rows, columns = _split_axis(grid.y), _split_axis(grid.x)
    return [
        Box(left, top, width, height) for (top, height), (left, width) in product(rows, columns)
    ]


def _split_axis(axis: Axis) -> list[tuple[int, int]]:
    length = max(1, round(REGION / axis.step))
    return [(first, min(length, axis.count - first)) for first in range(0, axis.count, length)]


def _pixels_near(axis: Axis, first: int, last: int, length: int) -> tuple[int, int]:
    """Return the range [begin, end) of output pixels affected by source pixels [first, last)."""
    positions = axis.positions()
    begin = 0 if first == 0 else int(np.searchsorted(positions, first - 0.5, "right"))
    end = axis.count if last == length else int(np.searchsorted(positions, last + 0.5))
    return begin, max(begin, end)
