"""Encodes the blocks of a photo with one model."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

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
from .cache import BlockCache, weights_fingerprint
from .compute import CPU, Compute
from .oom import split_on_oom
from .settings import EngineSettings
from .speed import Rate

log = logging.getLogger(__name__)

POLL_INTERVAL_S = 0.02  # between checks for cancellation while another thread encodes


class BlockEncoder:
    """Encodes the blocks of one photo with one model on demand, and caches them.

    Encoders with the same photo, weights and precision share blocks, also across threads. The model
    runs on the device of `compute`, or on the CPU if that device runs out of memory.
    """

    def __init__(
        self,
        photo: Photo,
        model: Model,
        cache: BlockCache,
        compute: Compute,
        settings: EngineSettings,
    ) -> None:
        self.model = model
        self._photo = photo
        self._cache = cache
        self._fingerprint = weights_fingerprint(model.network)
        self._pinned: frozenset[Block] = frozenset()
        self._settings = settings
        self._max_blocks = settings.max_patch_blocks
        self._move_to(compute)

    def pixels(self, crop: Box) -> Tensor:
        """Return a crop of the photo as RGB in [0, 1], [3, h, w] float32, on the device."""
        pixels = self._photo.alpha_bled[crop.slices]
        highest = float(np.iinfo(pixels.dtype).max)
        tensor = torch.from_numpy(pixels.copy()).to(self.compute.device)
        return tensor.permute(2, 0, 1).float() / highest

    @property
    def rate(self) -> Rate:
        """The measured speed of encoding."""
        return self._client.shared.rate

    @property
    def free_bytes(self) -> int:
        """Unused bytes of the cache's budget."""
        return self._cache.budget - self._cache.nbytes

    def pin(self, blocks: Iterable[Block]) -> None:
        """Protect `blocks` from eviction, and unpin the blocks that were pinned before."""
        self._pinned = frozenset(blocks)
        self._cache.pin(self._client, self._pinned)

    def missing(self, blocks: Iterable[Block]) -> set[Block]:
        """Return the members of `blocks` that aren't encoded."""
        return {block for block in blocks if not self._cache.has(self._client, block)}

    def get(self, block: Block) -> EncodedBlock | None:
        """Return an encoded block, or None if it isn't encoded."""
        return self._cache.get(self._client, block)

    def get_or_encode(self, block: Block, check_cancelled: CheckCancelled) -> EncodedBlock:
        """Return a block; encode it first if needed. Raises the errors of `encode_patch`."""
        encoded = self.get(block)
        while encoded is None:
            self.encode_patch(block, {block}, check_cancelled)
            encoded = self.get(block)
        return encoded

    def encode_missing(
        self,
        order: Sequence[Block],
        missing: set[Block],
        check_cancelled: CheckCancelled,
        first_patch_s: float | None = None,
    ) -> Iterator[Patch]:
        """Encode missing blocks patch by patch, and yield each patch.

        `order` lists all blocks to encode, most urgent first. Encoded blocks are removed from
        `missing`. If encoding moves to the CPU, blocks from the old device return to `missing`.
        `first_patch_s` limits the seconds of the first patch. The limit doubles with every patch.
        """
        seconds = self._settings.max_patch_s if first_patch_s is None else first_patch_s
        while missing:
            check_cancelled()
            others = missing - self.missing(missing)  # encoded by other threads in the meantime
            missing -= others
            yield from (Patch(block.row, block.column, 1, 1) for block in others)
            if not missing:
                return
            before = self.compute
            busy = self._cache.claimed_by_others(self._client, missing)
            waiting = [block for block in order if block in missing]
            seed = next((block for block in waiting if block not in busy), waiting[0])
            patch = self.encode_patch(seed, missing, check_cancelled, seconds)
            missing.difference_update(patch.blocks())
            if self.compute != before:
                missing.update(self.missing(order))
            seconds *= 2
            yield patch

    def encode_patch(
        self,
        seed: Block,
        missing: Collection[Block],
        check_cancelled: CheckCancelled,
        seconds: float = float("inf"),
    ) -> Patch:
        """Encode `seed` and as many missing blocks around it as `seconds` allow.

        If another thread is encoding `seed`, wait for that thread. Each time the device runs out
        of memory, the maximum number of blocks per patch is halved. If one block is too large,
        encoding continues on the CPU. Raises MemoryError if one block is too large for the CPU.
        """

        def plan_patch() -> Patch:
            while not self._cache.has(self._client, seed):
                check_cancelled()
                free = self.missing(missing)
                free -= self._cache.claimed_by_others(self._client, free)
                if seed not in free:
                    self._cache.wait(POLL_INTERVAL_S)
                    continue
                patch = grow_patch(seed, free, self._affordable_blocks(seconds))
                if self._cache.claim(self._client, list(patch.blocks())):
                    return patch
            return Patch(seed.row, seed.column, 1, 1)

        def plan_smaller(failed: Patch) -> list[Patch]:
            self._reduce_patches(failed.count)
            return [plan_patch()]

        def check_active() -> None:
            self._client.confirm_activity()
            check_cancelled()

        try:
            (patch,) = split_on_oom(
                lambda patch: self._encode(patch, check_active), plan_patch(), plan_smaller
            )
        finally:
            self._cache.release(self._client)
        return patch

    @property
    def seconds_per_megapixel(self) -> float:
        """Expected encoding time per output megapixel at the typical scale; 0 if unknown."""
        return self.estimate_seconds(1e6 / (BLOCK * self.model.info.typical_scale) ** 2)

    def estimate_seconds(self, blocks: float) -> float:
        """Estimate the seconds to encode `blocks` blocks; 0 if the speed is unknown."""
        count = self._affordable_blocks()
        side = round(BLOCK * count**0.5)
        return blocks / count * self.rate.predict(self._work(side, side))

    def report(self, blocks: Iterable[Block]) -> tuple[BlockReport, ...]:
        """Return the state of each block for the debug overlay."""
        now = time.monotonic()
        reports = []
        for block in blocks:
            encoded, box = self.get(block), block.box(self._photo.size)
            timing = None if encoded is None else self._client.shared.timings.get(encoded)
            age, cost = (None, None) if timing is None else (now - timing[1], timing[0])
            reports.append(BlockReport(box, age, cost))
        return tuple(reports)

    def _move_to(self, compute: Compute) -> None:
        self.compute = compute.for_model(self.model)
        back_projected = self.model.without_back_projection is not self.model
        self._client = self._cache.connect(
            (self._photo, self._fingerprint, self.model.halo, back_projected, self.compute)
        )
        self.pin(self._pinned)
        self.model.move_to(compute.device, self.compute.dtype)

    def _reduce_patches(self, blocks: int) -> None:
        """Halve the patch size after a patch with `blocks` blocks ran out of memory.

        If the patch had one block, move the model to the CPU; all blocks must be encoded again.
        Raises MemoryError if the model is already on the CPU.
        """
        self._cache.release(self._client)
        if blocks > 1:
            self._max_blocks = blocks // 2
            log.warning("%s is out of memory: patches of %d blocks", self.compute, blocks // 2)
        elif self.compute == CPU:
            raise MemoryError("one block needs more memory than is available")
        else:
            log.warning("%s is out of memory: continuing on the CPU", self.compute)
            self._max_blocks = self._settings.max_patch_blocks
            self._move_to(CPU)

    def _affordable_blocks(self, seconds: float = float("inf")) -> int:
        """Return how many blocks can be encoded in `seconds`, based on the measured speed."""
        if self.model.isolate_blocks or not self.rate.is_measured:
            return 1
        limit = min(seconds, self._settings.max_patch_s)
        for count in range(self._max_blocks, 1, -1):
            side = round(BLOCK * count**0.5)
            work = self._work(side, side)
            gap = self._client.shared.gap_rate.predict(work)
            if self.rate.predict(work) <= limit and gap <= self._settings.max_check_gap_s:
                return count
        return 1

    def _work(self, width: int, height: int) -> int:
        """Return how many pixels of a patch and its halo a layer computes, on average."""
        margin = self.model.average_margin
        return round((width + margin) * (height + margin))

    def _encode(self, patch: Patch, check_cancelled: CheckCancelled) -> None:
        if not self.missing(patch.blocks()):
            return
        start = time.perf_counter()
        size, overlap = self._photo.size, self.model.overlap
        box = patch.box(size)
        crop = box.grow(overlap + self.model.halo, size)
        checks = [start]

        def check() -> None:
            check_cancelled()
            checks.append(time.perf_counter())

        latents = self.model.encode(self.pixels(crop), Edges.from_crop(crop, size), check)
        encoded = trimmed_box(crop, self.model.halo, size)
        self.compute.synchronize()
        seconds = time.perf_counter() - start
        work = self._work(box.width, box.height)
        self.rate.observe(work, seconds)
        # The upper quartile is typical of most layers; the longest gap may be an interruption.
        gaps = sorted(after - before for before, after in pairwise(checks))
        self._client.shared.gap_rate.observe(work, gaps[3 * len(gaps) // 4] if gaps else seconds)
        for block in patch.blocks():
            check_cancelled()
            cells = block.box(size).grow(overlap, size)
            rows, columns = cells.translate(-encoded.left, -encoded.top).slices
            result = self.model.to_block(latents[:, rows, columns], cells, size)
            self._cache.put(self._client, block, result)
            self._client.shared.timings[result] = seconds / patch.count, time.monotonic()
