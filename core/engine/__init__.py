"""The engine: views and regions of a photo, rendered block by block, cached and cancellable."""

from __future__ import annotations

from .cache import BlockCache, BorrowingCache, default_cache_budget
from .compute import (
    DEVICES,
    Compute,
    ThreadTuner,
    choose_available_compute,
    choose_compute,
    lower_priority,
)
from .factory import AnyRenderer, build_renderer, renderer_factory
from .renderer import Renderer, Upscaler
from .repair import RepairedPhoto
from .settings import EngineSettings

__all__ = [
    "DEVICES",
    "AnyRenderer",
    "BlockCache",
    "BorrowingCache",
    "Compute",
    "EngineSettings",
    "Renderer",
    "RepairedPhoto",
    "ThreadTuner",
    "Upscaler",
    "build_renderer",
    "choose_available_compute",
    "choose_compute",
    "default_cache_budget",
    "lower_priority",
    "renderer_factory",
]
