"""Tunable limits of the engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EngineSettings:
    """Limits that trade speed, responsiveness and smoothness against each other."""

    # expected decoding time of a view above which tiles are drafted first
    draft_threshold_s: float = 0.3
    # expected encoding time above which a preview model runs first
    preview_model_threshold_s: float = 0.4
    # encoding time of the first patch of a view; each later patch may take twice as long
    first_patch_s: float = 0.12
    max_patch_s: float = 1.5  # encoding time of the largest patch
    # expected time between two cancellation checks in the largest patch; some layers take longer,
    # up to 60 ms
    max_check_gap_s: float = 0.04
    # blocks in the largest patch; beyond 384 source pixels a side the halo costs little
    max_patch_blocks: int = 36
    # time between two frames of a view; up to four times as long where frames take more than an
    # eighth of the time
    repaint_interval_s: float = 0.08
    # distance, in blocks, up to which the surroundings of a view are encoded while idle
    prefetch_radius: int = 2
