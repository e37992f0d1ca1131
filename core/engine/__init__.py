"""The engine: views and regions of a photo, rendered block by block, cached and cancellable."""

from __future__ import annotations

from ..frames import BlockReport, Frame, Stage
from .blend import AnyRenderer, blended_renderer
from .cache import FieldCache, default_budget
from .compute import (
    DEVICES,
    Compute,
    choose_compute,
    choose_or_best,
    leave_a_core,
    make_way_for_window,
)
from .renderer import Method, Renderer

__all__ = [
    "DEVICES",
    "AnyRenderer",
    "BlockReport",
    "Compute",
    "FieldCache",
    "Frame",
    "Method",
    "Renderer",
    "Stage",
    "blended_renderer",
    "choose_compute",
    "choose_or_best",
    "default_budget",
    "leave_a_core",
    "make_way_for_window",
]
