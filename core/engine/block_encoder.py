"""Encoding: from a photo and a model to the fields of its blocks."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
import torch
from torch import Tensor

from ..callbacks import CheckCancelled
from ..frames import BlockReport
from ..geometry import Box
from ..models import EncodedBlock, Model
from ..models.encoder import Edges, trimmed_box
from ..photo import Photo
from .blocks import BLOCK, Block, Patch, grow_patch
from .cache import BlockCache, CacheClient
from .compute import CPU, Compute
from .oom import normalize_oom
from .speed import Rate

logger = logging.getLogger(__name__)

MAX_PATCH_SECONDS = 0.25  # seconds; with a dozen layers and a check between, one stops within 50 ms
MAX_PATCH_BLOCKS = 36  # blocks; beyond 384 source pixels a side the halo no longer matters


@dataclass(frozen=True)
class _Receipt:
    """What a block's encoding took, in seconds, and when it was done (monotonic clock)."""

    cost: float
    done: float


class BlockEncoder:
    """The fields of one photo under one model, encoded when asked for and cached.

    Args:
        photo: the photo.
        model: placed on the device of `compute`.
        cache: shared with other sources or not.
        compute: where to encode; falls back to the CPU when the device's memory doesn't suffice.

    """

    def __init__(self, photo: Photo, model: Model, cache: BlockCache, compute: Compute) -> None:
        self.model = model
        self.rate = Rate()
        self._photo = photo
        self._cache = cache
        self._owner = CacheClient()
        self._receipts: WeakKeyDictionary[EncodedBlock, _Receipt] = WeakKeyDictionary()
        self._largest = MAX_PATCH_BLOCKS
        self._place(compute)

    def pixels(self, crop: Box) -> Tensor:
        """Return a crop of the photo, RGB in [0, 1], [3, h, w] float32, on the device."""
        pixels = self._photo.alpha_bled[crop.top : crop.bottom, crop.left : crop.right]
        highest = float(np.iinfo(pixels.dtype).max)
        tensor = torch.from_numpy(pixels.copy()).to(self.compute.device)
        return tensor.permute(2, 0, 1).float() / highest

    def pin(self, blocks: Iterable[Block]) -> None:
        """Protect the fields of these blocks in the cache."""
        self._cache.pin(self._owner, set(blocks))

    def missing(self, blocks: Iterable[Block]) -> set[Block]:
        """Return which of `blocks` aren't encoded."""
        return {block for block in blocks if not self._cache.has(self._owner, block)}

    def field(self, block: Block) -> EncodedBlock | None:
        """Return the block's field if it is encoded."""
        return self._cache.get(self._owner, block)

    def get_or_encode(self, block: Block, check_cancelled: CheckCancelled) -> EncodedBlock:
        """Return the block's field, encoded now if it has to be; raises as `encode_patch` does."""
        field = self.field(block)
        while field is None:
            self.encode_patch(block, {block}, check_cancelled)
            field = self.field(block)
        return field

    def encode_missing(
        self,
        order: Sequence[Block],
        missing: set[Block],
        check_cancelled: CheckCancelled,
        first: float = MAX_PATCH_SECONDS,
    ) -> Iterator[Patch]:
        """Encode what is missing in patches, as `encode_patch` does, and yield each.

        Args:
            order: of all blocks that are wanted.
            missing: those that aren't encoded, kept up to date: where the device is left, those
                that were encoded there are missing again.
            check_cancelled: called often; may raise to abandon the work.
            first: seconds for the first patch; each may then take twice as long.

        """
        seconds = first
        while missing:
            check_cancelled()
            before = self.compute
            seed = next(block for block in order if block in missing)
            patch = self.encode_patch(
                seed, missing, check_cancelled, min(seconds, MAX_PATCH_SECONDS)
            )
            missing.difference_update(patch.blocks())
            if self.compute != before:
                missing.update(self.missing(order))
            seconds *= 2
            yield patch

    @property
    def free_bytes(self) -> int:
        """Bytes of the cache's budget that are free."""
        return self._cache.budget - self._cache.nbytes

    def encode_patch(
        self,
        seed: Block,
        missing: Collection[Block],
        check_cancelled: CheckCancelled,
        seconds: float = MAX_PATCH_SECONDS,
    ) -> Patch:
        """Encode `seed` and the missing blocks around it that fit into the time; return the patch.

        When the device's memory doesn't suffice it goes on with patches of half as many blocks,
        down to one; then on the CPU.

        Raises:
            MemoryError: if a single block is too many for the CPU.

        """
        while True:
            patch = grow_patch(seed, missing, self._affordable(seconds))
            try:
                with normalize_oom():
                    self._encode(patch, check_cancelled)
            except torch.OutOfMemoryError:
                self.shrink(patch.rows * patch.columns)
            else:
                return patch

    def estimate_seconds(self, blocks: int) -> float:
        """Return the seconds that encoding so many blocks takes, in patches as large as usual.

        0 while nothing was encoded yet.
        """
        count = self._affordable(MAX_PATCH_SECONDS)
        side = round(BLOCK * count**0.5)
        return blocks / count * self.rate.predict(self._work(side, side))

    def shrink(self, blocks: int) -> None:
        """Encode fewer blocks at once from now on, since a patch of so many didn't fit.

        Where a single block didn't, all are encoded again on the CPU, in patches as large as ever.

        Raises:
            MemoryError: if it didn't fit on the CPU either.

        """
        if blocks > 1:
            self._largest = blocks // 2
            logger.warning("%s is short of memory: patches of %d blocks", self.compute, blocks // 2)
        elif self.compute == CPU:
            raise MemoryError("one block is more than the memory holds")
        else:
            logger.warning("%s is short of memory: going on on the CPU", self.compute)
            self._largest = MAX_PATCH_BLOCKS
            self._cache.drop(self._owner)
            self._place(CPU)

    def report(self, blocks: Iterable[Block]) -> tuple[BlockReport, ...]:
        """Tell of blocks what the debug overlay draws."""
        now = time.monotonic()
        reports = []
        for block in blocks:
            field = self._cache.get(self._owner, block)
            receipt = None if field is None else self._receipts.get(field)
            age = None if receipt is None else now - receipt.done
            cost = None if receipt is None else receipt.cost
            reports.append(BlockReport(block.box(self._photo.size), age, cost))
        return tuple(reports)

    def _place(self, compute: Compute) -> None:
        self.compute = compute.for_model(self.model)
        self.model.network.to(compute.device, self.compute.dtype)
        if compute.device.type == "cpu":
            self.model.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def _affordable(self, seconds: float) -> int:
        """Return how many blocks can be encoded in the time, by the speed measured so far."""
        if self.model.isolate_blocks or not self.rate.known:
            return 1
        counts = range(self._largest, 1, -1)
        sides = ((count, round(BLOCK * count**0.5)) for count in counts)
        fitting = (n for n, side in sides if self.rate.predict(self._work(side, side)) <= seconds)
        return next(fitting, 1)

    def _work(self, width: int, height: int) -> int:
        """Return the pixels that a layer has to do on average, with the halo that shrinks."""
        return (width + self.model.halo) * (height + self.model.halo)

    def _encode(self, patch: Patch, check_cancelled: CheckCancelled) -> None:
        start = time.perf_counter()
        size, overlap = self._photo.size, self.model.overlap
        crop = patch.box(size).grow(overlap + self.model.halo, size)
        latents = self.model.encode(self.pixels(crop), Edges.from_crop(crop, size), check_cancelled)
        encoded = trimmed_box(crop, self.model.halo, size)
        self.compute.synchronize()
        seconds = time.perf_counter() - start
        box = patch.box(size)
        self.rate.observe(self._work(box.width, box.height), seconds)
        for block in patch.blocks():
            check_cancelled()
            part = block.box(size).grow(overlap, size)
            field = self.model.to_block(_cut(latents, encoded, part), part, size)
            self._cache.put(self._owner, block, field)
            receipt = _Receipt(seconds / (patch.rows * patch.columns), time.monotonic())
            self._receipts[field] = receipt


def _cut(latents: Tensor, encoded: Box, part: Box) -> Tensor:
    """Return the latents of `part`, of those of `encoded`."""
    top, left = part.top - encoded.top, part.left - encoded.left
    return latents[:, top : top + part.height, left : left + part.width]
