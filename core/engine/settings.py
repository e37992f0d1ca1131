"""Tunable limits of the engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EngineSettings:
    """Limits that trade speed, responsiveness and smoothness against each other.

    Attributes:
        draft_threshold_s: expected decoding time of a view above which tiles are drafted first.
        preview_model_threshold_s: expected encoding time above which a preview model runs first.
        first_patch_s: encoding time of the first patch of a view; each may take twice as long as
            the one before.
        max_patch_s: encoding time of the largest patch.
        max_check_gap_s: expected time between two cancellation checks in the largest patch; it is
            exceeded by some layers, but they stay within 60 ms.
        max_patch_blocks: blocks in the largest patch; beyond 384 source pixels a side the halo no
            longer matters.
        repaint_interval_s: time between two frames of a view; up to four times as long where
            frames take more than an eighth of the time.
        prefetch_radius: blocks around a view that are encoded when there is nothing else to do.
    """

    draft_threshold_s: float = 0.3
    preview_model_threshold_s: float = 0.4
    first_patch_s: float = 0.12
    max_patch_s: float = 1.5
    max_check_gap_s: float = 0.04
    max_patch_blocks: int = 36
    repaint_interval_s: float = 0.08
    prefetch_radius: int = 2
